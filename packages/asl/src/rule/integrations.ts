/** What the rules of service integrations ask of them. */
import type { Call, Part } from '../catalogue/call.js'
import { type Given, given, type Integration } from '../catalogue/integrations.js'
import { slipOf } from '../catalogue/slips.js'
import { either, nearest, quoted } from '../words.js'
import type { Problem, Subject } from './rule.js'

/** The place of a piece of the Resource. */
export function atPart(
  { tree }: Subject,
  { resource }: Integration,
  part: Part,
): Pick<Problem, 'node' | 'range'> {
  // What is missing has no extent: the whole Resource is shown then.
  if (part.start === part.end) return { node: resource }
  return { node: resource, range: tree.within(resource, part.start, part.end) }
}

export function callInWords({ kind, service, action }: Call): string {
  return `${kind === 'sdk' ? 'aws-sdk:' : ''}${service.text}:${action.text}`
}

export function didYouMean(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `Did you mean ${quoted(name)}?`
}

/** Of many names, the one that comes nearest. */
export function nearestOf(name: string, candidates: readonly string[]): string | undefined {
  return slipOf(name, candidates) ?? nearest(name, candidates)
}

export type Unknown = Given & {
  /** The parameter that was meant. */
  readonly meant: string | undefined
  /** The SDK and the API spell some names differently: which one Step Functions takes is not always sure. */
  readonly isDoubtful: boolean
}

/** The parameters that the action does not take. */
export function unknownParameters({ payload, action, call }: Integration): readonly Unknown[] {
  if (payload === undefined || action === undefined || !action.offered) return []
  const known = action.parameters()
  return given(payload)
    .filter(({ name }) => !known.has(name))
    .map(({ name, node }) => {
      const meant = slipOf(name, [...known.keys()])
      const isDoubtful = meant === undefined ? call.kind === 'sdk' : isOtherAcronym(name, meant)
      return { name, node, meant, isDoubtful }
    })
}

/** `RoleARN` for `RoleArn`, but not `DBName` for `DbName`: the first letters are sure. */
function isOtherAcronym(name: string, meant: string): boolean {
  return name.toLowerCase() === meant.toLowerCase() && name.slice(0, 2) === meant.slice(0, 2)
}

export function patternsInWords(patterns: readonly string[]): string {
  return either(['request and response', ...patterns.map((pattern) => `.${pattern}`)])
}
