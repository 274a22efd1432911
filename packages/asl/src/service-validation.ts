/**
 * The language as ValidateStateMachineDefinition sees it: what is sent to it for a definition that holds
 * substitutions, and where in the definition its diagnostics belong.
 */
import type { Finding } from './finding.js'
import type { Range, SourceText } from './source/source-text.js'
import { descendants, keyOf, type Node, pointerTo, type Tree } from './source/tree.js'

/** A definition as it stands in a file. */
export type ReadDefinition = {
  readonly tree: Tree
  readonly source: SourceText
  /** The place in a container; `null` when the file is the definition. */
  readonly place: string | null
  /** Whether the source's text is the definition, in JSON. */
  readonly isText: boolean
}

/** What the service says, as it says it. */
export type Diagnostic = {
  readonly severity: string | undefined
  readonly code: string | undefined
  readonly message: string | undefined
  readonly location?: string | undefined
}

/** The longest text that the service takes. */
const longest = 1_048_576

/**
 * The text to be judged: as it stands where it can be, else made from the tree, harmless values in the place of
 * substitutions. `undefined` where nothing can be sent whose verdict would hold: a substitution stands for something
 * that decides which states there are and how they are reached.
 */
export function definitionToSend({ tree, source, isText }: ReadDefinition): string | undefined {
  const { root } = tree
  const nodes = root === undefined ? [] : [...descendants(root)]
  const substituted = nodes.filter(holdsSubstitution)
  const asItStands = isText && substituted.length === 0
  if (nodes.some(isOpen) || substituted.some(decidesShape)) return undefined
  if (!asItStands && (root === undefined || tree.problems.length > 0)) return undefined
  const text = asItStands || root === undefined ? source.text : JSON.stringify(plainValue(root))
  return text === '' || text.length > longest ? undefined : text
}

/** `undefined` for what is said about a value that a substitution stands for. */
export function findingFromService(
  { severity, code = 'UNKNOWN', message = '', location = '' }: Diagnostic,
  { tree, source, place, isText }: ReadDefinition,
): Finding | undefined {
  const node = nodeAt(tree.root, location)
  if (node !== undefined && holdsSubstitution(node)) return undefined
  const offset = isText ? offsetIn(location, source) : undefined
  const range = offset === undefined ? rangeOf(node) : { start: offset, end: offset }
  return {
    rule: `aws-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    severity: severity === 'ERROR' ? 'error' : 'warning',
    message: `AWS: ${message.trim().replace(/\.$/, '')}`,
    hint: 'Found by AWS alone. Its message says what it expects.',
    range: source.positionsOf(range),
    pointer: node === undefined ? '' : pointerTo(node),
    state: stateAround(node),
    definition: place,
    awsCode: code,
    documentation: page,
  }
}

/** Whether a rule's name is made of a code of the service. */
export function isOfService(rule: string): boolean {
  return /^aws-[a-z0-9-]+$/.test(rule)
}

/** Whether two findings in one definition are about the same: the code, and one place or a part of it. */
export function isSameMatter(one: Finding, other: Finding): boolean {
  if (one.awsCode !== other.awsCode) return false
  // Readers of broken JSON stop at different places.
  if (one.awsCode === 'INVALID_JSON_DESCRIPTION' || one.pointer === other.pointer) return true
  return (
    one.state === other.state &&
    (isWithin(one.pointer, other.pointer) || isWithin(other.pointer, one.pointer))
  )
}

const page =
  'https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html'

/** Fields whose value decides the shape of the whole. */
const structural = new Set(['StartAt', 'States', 'Next', 'Default', 'End', 'Type', 'QueryLanguage', 'Mode'])
/** Fields that hold whatever their author likes. */
const payloads = new Set([
  'Parameters',
  'Arguments',
  'Result',
  'ResultSelector',
  'ItemSelector',
  'Output',
  'Assign',
])

/** What stands for values that only the deployment knows; a function without which is refused, is there. */
const pseudo: Readonly<Record<string, string>> = {
  '${AWS::Partition}': 'aws',
  '${AWS::Region}': 'us-east-1',
  '${AWS::AccountId}': '123456789012',
}
const someFunction = 'arn:aws:lambda:us-east-1:123456789012:function:substituted'

function holdsSubstitution(node: Node): boolean {
  return node.kind === 'substitution' || (node.kind === 'string' && node.value.includes('${'))
}

function decidesShape(node: Node): boolean {
  return structural.has(keyOf(node)) && !isPayload(node)
}

function isPayload(node: Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) if (payloads.has(keyOf(at))) return true
  return false
}

function isOpen(node: Node): boolean {
  return (node.kind === 'object' || node.kind === 'array') && node.open
}

function plainValue(node: Node): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries([...node.members].map(([key, value]) => [key, plainValue(value)]))
    case 'array':
      return node.items.map(plainValue)
    case 'substitution':
      return valueFor(keyOf(node))
    case 'null':
      return null
    case 'string':
      return node.key === 'Resource' ? resourceFrom(node.value) : node.value
    default:
      return node.value
  }
}

/** What a field takes, by its name. */
function valueFor(key: string): string | number {
  if (key === 'Resource') return someFunction
  return /(Seconds|Count|Percentage|Concurrency|Attempts|Rate|Items)$/.test(key) ? 1 : 'substituted'
}

function resourceFrom(text: string): string {
  const known = text.replace(/\$\{AWS::\w+\}/g, (name) => pseudo[name] ?? name)
  if (known.startsWith('${')) return someFunction
  return known.replace(/\$\{[^}]*\}/g, 'substituted')
}

/** The node of `/States/A/Catch[0]/Next`, or the nearest around it. Names in it are not escaped and may hold slashes. */
function nodeAt(root: Node | undefined, location: string): Node | undefined {
  let node = root
  let rest = location
  while (node !== undefined) {
    const step = stepFrom(node, rest)
    if (step === undefined) return node
    node = step.node
    rest = rest.slice(step.length)
  }
  return node
}

type Step = { readonly node: Node; readonly length: number }

function stepFrom(node: Node, rest: string): Step | undefined {
  if (node.kind === 'array') {
    const [whole, index] = /^(?:\/(\d+)|\[(\d+)\])(?=[/[]|$)/.exec(rest) ?? []
    const item = whole === undefined ? undefined : node.items[Number(index ?? whole.slice(1, -1))]
    return item === undefined ? undefined : { node: item, length: whole?.length ?? 0 }
  }
  if (node.kind !== 'object' || !rest.startsWith('/')) return undefined
  const named = [...node.members].filter(([key]) => leadsTo(rest, key))
  const [key = '', member] = named.sort(([a], [b]) => b.length - a.length)[0] ?? []
  return member === undefined ? undefined : { node: member, length: key.length + 1 }
}

function leadsTo(rest: string, key: string): boolean {
  const after = rest.charAt(key.length + 1)
  return rest.startsWith(key, 1) && (after === '' || after === '/' || after === '[')
}

/** A reader of JSON tells a line and a column of the text that it was given. */
function offsetIn(location: string, { text }: SourceText): number | undefined {
  const [, line, column] = /line: (\d+), column: (\d+)/.exec(location) ?? []
  if (line === undefined) return undefined
  const ends = /\r\n|\r|\n/g
  let start = 0
  for (let left = Number(line) - 1; left > 0; left--) {
    if (ends.exec(text) === null) return text.length
    start = ends.lastIndex
  }
  return Math.min(text.length, start + Number(column) - 1)
}

/** An object as a whole would underline pages: its key stands for it, or its opening bracket. */
function rangeOf(node: Node | undefined): Range {
  if (node === undefined) return { start: 0, end: 0 }
  if (node.kind !== 'object' && node.kind !== 'array') return node.range
  return node.keyRange ?? { start: node.range.start, end: node.range.start + 1 }
}

function stateAround(node: Node | undefined): string | null {
  for (let at = node; at !== undefined; at = at.parent) if (at.parent?.key === 'States') return keyOf(at)
  return null
}

function isWithin(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}/`)
}
