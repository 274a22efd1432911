/** Retriers and catchers, and the error names they match. */
import type { Definition } from '../model/definition.js'
import { remembered } from '../remember.js'
import { items, member, type Node, type StringNode } from '../source/tree.js'
import { all, quoted } from '../words.js'
import type { Problem } from './rule.js'

export type Handler = {
  readonly node: Node
  readonly names: readonly StringNode[]
}

export type HandlerField = 'Retry' | 'Catch'

/** The handlers of each state that has some, in the order in which they are tried. */
export function handlerLists(definition: Definition, field: HandlerField): readonly (readonly Handler[])[] {
  return handlersIn(definition)[field]
}

const handlersIn = remembered((definition: Definition) => ({
  Retry: listsIn(definition, 'Retry'),
  Catch: listsIn(definition, 'Catch'),
}))

function listsIn({ states }: Definition, field: HandlerField): readonly (readonly Handler[])[] {
  const lists: (readonly Handler[])[] = []
  for (const state of states) {
    const handlers = items(member(state.node, field)).map((node) => ({
      node,
      names: items(member(node, 'ErrorEquals')).filter((name) => name.kind === 'string'),
    }))
    if (handlers.length > 0) lists.push(handlers)
  }
  return lists
}

const everyError = 'States.ALL'

function matchesEverything({ names }: Handler): boolean {
  return names.some(({ value }) => value === everyError)
}

export function reportNotAlone(
  definition: Definition,
  field: HandlerField,
  report: (problem: Problem) => void,
) {
  for (const handlers of handlerLists(definition, field)) {
    for (const { names } of handlers) {
      const node = names[0]?.parent
      if (names.length < 2 || !names.some(({ value }) => value === everyError)) continue
      const others = names.filter(({ value }) => value !== everyError).map(({ value }) => quoted(value))
      const beside = others.length > 0 ? `beside ${all(others.slice(0, 3))}` : 'twice'
      report({ node, message: `"States.ALL" stands ${beside} in ErrorEquals, but must stand alone` })
    }
  }
}

export function reportNotLast(
  definition: Definition,
  field: HandlerField,
  report: (problem: Problem) => void,
) {
  for (const handlers of handlerLists(definition, field)) {
    for (const handler of handlers.slice(0, -1)) {
      if (!matchesEverything(handler)) continue
      const node = handler.names.find(({ value }) => value === everyError)
      report({
        node,
        message: `"States.ALL" matches every error, so what follows it in ${field} is never tried`,
      })
    }
  }
}

/** Names that an earlier handler of the same state matches already. */
export function reportShadowed(
  definition: Definition,
  field: HandlerField,
  report: (problem: Problem) => void,
) {
  for (const handlers of handlerLists(definition, field)) {
    const seen = new Set<string>()
    for (const { names } of handlers) {
      for (const node of names) {
        if (seen.has(node.value)) {
          report({
            node,
            message: `${quoted(node.value)} is matched earlier in this ${field}, so it is never tried here`,
            fix: { is: 'without', node },
          })
        }
      }
      for (const { value } of names) seen.add(value)
    }
  }
}

/** What Step Functions itself gives. */
export const reservedErrorNames: readonly string[] = [
  'States.ALL',
  'States.BranchFailed',
  'States.DataLimitExceeded',
  'States.ExceedToleratedFailureThreshold',
  'States.HeartbeatTimeout',
  'States.Http.Socket',
  'States.IntrinsicFailure',
  'States.ItemReaderFailed',
  'States.NoChoiceMatched',
  'States.ParameterPathFailure',
  'States.Permissions',
  'States.QueryEvaluationError',
  'States.ResultPathMatchFailure',
  'States.ResultWriterFailed',
  'States.Runtime',
  'States.TaskFailed',
  'States.Timeout',
]

/** Whether Step Functions itself gives the error. An HTTP task names the status that it was answered with. */
export function isReserved(name: string): boolean {
  return reservedErrorNames.includes(name) || /^States\.Http\.StatusCode\.[1-5]\d\d$/.test(name)
}
