/** What the rules of service integrations ask of them. */
import type { Call, Part } from '../catalogue/call.js'
import type { Reference } from '../catalogue/catalogue.js'
import { type Given, given, type Integration } from '../catalogue/integrations.js'
import { slipOf } from '../catalogue/slips.js'
import { remembered } from '../remember.js'
import { items, members, type Node, type ObjectNode } from '../source/tree.js'
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

/** How a parameter is added, in the query language of its state where that is known. */
export function addParameter(language: string | undefined): string {
  const inPath = 'write its name with .$ and a path'
  const inJsonata = 'write an expression in {% %}'
  const unsaid = `${inPath}; in JSONata ${inJsonata}`
  const how = language === undefined ? unsaid : language === 'JSONata' ? inJsonata : inPath
  return `Add the parameter. When it comes from the input, ${how}.`
}

/** Of many names, the one that comes nearest. */
export function nearestOf(name: string, candidates: readonly string[]): string | undefined {
  return slipOf(name, candidates) ?? nearest(name, candidates)
}

export type Unknown = Given & {
  /** The parameter that was meant. */
  readonly meant: string | undefined
  /** The structure that it stands in, by the name of the member that holds it; `undefined` in the payload itself. */
  readonly inside: string | undefined
  /** The SDK and the API spell some names differently: which one Step Functions takes is not always sure. */
  readonly isDoubtful: boolean
}

/** The parameters that the action does not take, and the members that its structures have not. */
export const unknownParameters = remembered((integration: Integration): readonly Unknown[] => [
  ...unknownIn(integration),
])

function* unknownIn({ payload, action, call, structures }: Integration): Iterable<Unknown> {
  if (payload === undefined || action === undefined || !action.offered) return
  const known = action.parameters()
  for (const { name, node } of given(payload)) {
    if (!known.has(name)) {
      const meant = slipOf(name, [...known.keys()])
      const isDoubtful = meant === undefined ? call.kind === 'sdk' : isOtherAcronym(name, meant)
      yield { name, node, meant, inside: undefined, isDoubtful }
    }
    yield* unknownMembers(node, name, structures.get(name))
  }
}

function* unknownMembers(node: Node, inside: string, reference: Reference | undefined): Iterable<Unknown> {
  if (reference === undefined) return
  for (const structure of structuresIn(node, reference.marks)) {
    const known = reference.members()
    for (const { name, node: value } of given(structure)) {
      if (!known.has(name)) yield* unknownMember({ name, node: value }, inside, [...known.keys()])
      yield* unknownMembers(value, name, known.get(name))
    }
  }
}

/** Names in capitals, as those of DynamoDB's types, are taken in more than one spelling. */
function* unknownMember({ name, node }: Given, inside: string, known: readonly string[]): Iterable<Unknown> {
  if (name === name.toUpperCase()) return
  const meant = slipOf(name, known)
  yield { name, node, meant, inside, isDoubtful: meant === undefined || isOtherAcronym(name, meant) }
}

/** The objects that stand where the structure does: in lists (`*`) and maps (`@`) as deep as the marks go. */
function structuresIn(node: Node, marks: string): readonly ObjectNode[] {
  let nodes: readonly Node[] = [node]
  for (const mark of marks) {
    nodes = nodes.flatMap((each) =>
      mark === '*' ? items(each) : each.kind === 'object' ? [...members(each)] : [],
    )
  }
  return nodes.filter((each) => each.kind === 'object')
}

/** `RoleARN` for `RoleArn`. A small letter first is never right, nor a run of capitals first that Java does not have. */
export function isOtherAcronym(name: string, meant: string): boolean {
  if (name.toLowerCase() !== meant.toLowerCase() || /^[a-z]/.test(name)) return false
  return withFirstWord(name) !== meant
}

/** `DbInstance` of `DBInstance`: parameters have the spelling of the SDK for Java. */
function withFirstWord(name: string): string {
  return name.replace(/^([A-Z])([A-Z]+)(?=[A-Z][a-z]|$)/, (_, first, rest) => first + rest.toLowerCase())
}

export function parameterInWords({ name, inside }: Unknown): string {
  const place = inside === undefined ? '' : ` in ${inside}`
  return `parameter ${quoted(name)}${place}`
}

export function patternsInWords(patterns: readonly string[]): string {
  return either(['request and response', ...patterns.map((pattern) => `.${pattern}`)])
}
