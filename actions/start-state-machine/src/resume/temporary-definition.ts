/**
 * The definition of an execution, made to begin at one of its states. It is changed as text, so that every number
 * keeps its digits. States that are no longer reached are left out, for the service refuses them.
 */
import {
  type Definition,
  definitionFrom,
  descendants,
  type Machine,
  type Node,
  type State,
  treeFromJson,
} from '@aws-delivery-actions/asl'
import { didYouMean, ServiceFailure, UserError } from '@aws-delivery-actions/host'

/** That are listed where none is the one that was meant. */
const mostNames = 20

export type Beginning = {
  readonly state: string
  /** Assigned before the state is entered. Each value a JSON text. */
  readonly variables: ReadonlyMap<string, string>
}

/** @throws {UserError} when the top level has no such state. */
export function requireState(text: string, state: string): void {
  if (!definitionIn(text).top?.states.has(state)) throw noSuchState(state, text)
}

/** @throws {UserError} when the top level has no such state. */
export function definitionBeginningAt(text: string, { state, variables }: Beginning): string {
  const { top } = definitionIn(text)
  const startAt = top?.startAt
  const states = top?.states
  const block = [...(states?.values() ?? [])][0]?.node.parent
  if (top === undefined || startAt === undefined || states === undefined || block === undefined) {
    throw new ServiceFailure('the definition that the execution used cannot be read')
  }
  if (!states.has(state)) throw noSuchState(state, text)
  const kept = [...states.values()].filter(({ name }) => reachableFrom(state, states).has(name))
  const restoring = variables.size === 0 ? undefined : freeName(states)
  const members = [
    ...(restoring === undefined ? [] : [`${JSON.stringify(restoring)}: ${restoringState(state, variables)}`]),
    ...kept.map(({ node }) => text.slice(node.keyRange?.start ?? node.range.start, node.range.end)),
  ]
  return replaced(text, [
    [startAt.node, JSON.stringify(restoring ?? state)],
    [block, `{\n    ${members.join(',\n    ')}\n  }`],
  ])
}

/** Whether the definition reads the input of the whole execution, which is that of the state when it is resumed. */
export function readsExecutionInput(text: string): boolean {
  const { root } = definitionIn(text)
  return [...(root === undefined ? [] : descendants(root))].some(
    (node) => node.kind === 'string' && /(\$\$|\$states\.context)\.Execution\.Input/.test(node.value),
  )
}

/** Whether a state of the top level, a rule of its Choices or a Catch of it assigns workflow variables. */
export function assignsVariables(text: string): boolean {
  const assigns = (node: Node | undefined): boolean => node?.kind === 'object' && node.members.has('Assign')
  return [...(definitionIn(text).top?.states.values() ?? [])].some(({ node }) => {
    if (node.kind !== 'object') return false
    const parts = ['Choices', 'Catch'].flatMap((name) => {
      const list = node.members.get(name)
      return list?.kind === 'array' ? list.items : []
    })
    return [node, ...parts].some(assigns)
  })
}

export function isFailState(text: string, state: string): boolean {
  return definitionIn(text).top?.states.get(state)?.type === 'Fail'
}

function definitionIn(text: string): Definition {
  return definitionFrom(treeFromJson(text).root)
}

function reachableFrom(state: string, states: ReadonlyMap<string, State>): ReadonlySet<string> {
  const reached = new Set([state])
  for (const name of reached) {
    for (const { node } of states.get(name)?.transitions ?? []) reached.add(node.value)
  }
  return reached
}

/** JSONata whatever the machine's language is: there only texts of one form are not taken as they stand. */
function restoringState(next: string, variables: ReadonlyMap<string, string>): string {
  const assigned = [...variables].map(([name, value]) => `${JSON.stringify(name)}: ${asLiteral(value)}`)
  return `{ "Type": "Pass", "QueryLanguage": "JSONata", "Assign": { ${assigned.join(', ')} }, "Next": ${JSON.stringify(next)} }`
}

/** A text between {% and %} would be evaluated; as an expression that gives the text it is not. */
function asLiteral(json: string): string {
  const { root, problems } = treeFromJson(json)
  if (root === undefined || problems.length > 0) return JSON.stringify(json)
  const expressions = [...descendants(root)].filter(
    (node) => node.kind === 'string' && node.value.startsWith('{%') && node.value.endsWith('%}'),
  )
  return replaced(
    json,
    expressions.map((node) => {
      const text = JSON.stringify(node.kind === 'string' ? node.value : '').replaceAll('%', '\\u0025')
      return [node, JSON.stringify(`{% ${text} %}`)]
    }),
  )
}

function freeName(states: Machine['states']): string {
  let name = 'Restore variables'
  for (let number = 2; states.has(name); number++) name = `Restore variables ${number}`
  return name
}

function replaced(text: string, parts: readonly (readonly [Node, string])[]): string {
  const ordered = [...parts].sort(([a], [b]) => b.range.start - a.range.start)
  return ordered.reduce(
    (changed, [{ range }, part]) => `${changed.slice(0, range.start)}${part}${changed.slice(range.end)}`,
    text,
  )
}

function noSuchState(state: string, text: string): UserError {
  const inner = definitionIn(text).statesByName.get(state)?.[0]
  let outer = inner
  while (outer?.machine.owner !== undefined) outer = outer.machine.owner
  if (outer !== undefined) {
    return new UserError(`the state ${state} is inside of ${outer.name}, where no execution can begin`, {
      where: 'the input resume-from',
      mend: `resume at ${outer.name}`,
    })
  }
  const names = [...(definitionIn(text).top?.states.keys() ?? [])]
  const others = names.length > mostNames ? `, and ${names.length - mostNames} others` : ''
  return new UserError(`the state machine has no state ${state}${didYouMean(state, names)}`, {
    where: 'the input resume-from',
    expected: `one of ${names.slice(0, mostNames).join(', ')}${others}`,
  })
}
