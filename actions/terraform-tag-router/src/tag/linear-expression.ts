/**
 * Regular expressions of which every one can be matched in time linear in the text: literals, classes, groups,
 * alternation and repetition. Read into a program for `linear-match.ts`.
 */

export type Instruction =
  | { readonly op: 'character'; readonly allowed: RegExp }
  /** Both ways, the first one preferred. */
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  /** The place in the text is the start or end of a group. */
  | { readonly op: 'mark'; readonly group: string; readonly edge: 'from' | 'to' }
  | { readonly op: 'accept' }

export type Program = {
  readonly instructions: readonly Instruction[]
  /** Names of the groups in the order of the expression. */
  readonly groups: readonly string[]
}

/** `message` follows "the expression"; `at` is an index of the text that was given. */
export class ExpressionProblem extends Error {
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

const longestExpression = 500
const largestProgram = 4000
const mostParts = 4 * largestProgram
const deepestGroup = 20

type Node =
  | { readonly kind: 'character'; readonly allowed: RegExp }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly nodes: readonly Node[] }
  | { readonly kind: 'group'; readonly name: string; readonly node: Node }
  | {
      readonly kind: 'repeat'
      readonly node: Node
      readonly least: number
      /** Nothing when there is no bound. */
      readonly most: number | undefined
      readonly greedy: boolean
    }

type Reader = { readonly text: string; at: number; readonly groups: string[] }

/** @throws {ExpressionProblem} */
export function programFrom(text: string): Program {
  if (text.length > longestExpression)
    throw new ExpressionProblem(`has more than ${longestExpression} characters`, longestExpression)
  const reader: Reader = { text, at: 0, groups: [] }
  const node = readChoice(reader, 0)
  if (reader.at < text.length) throw new ExpressionProblem('closes a group that is not open', reader.at)
  const instructions: Instruction[] = []
  emit(node, { instructions, parts: 0 })
  instructions.push({ op: 'accept' })
  return { instructions, groups: reader.groups }
}

function readChoice(reader: Reader, depth: number): Node {
  if (depth > deepestGroup) throw new ExpressionProblem('has groups too deep in one another', reader.at)
  const nodes = [readSequence(reader, depth)]
  while (reader.text[reader.at] === '|') {
    reader.at++
    nodes.push(readSequence(reader, depth))
  }
  return { kind: 'choice', nodes }
}

function readSequence(reader: Reader, depth: number): Node {
  const nodes: Node[] = []
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    nodes.push(readRepeat(reader, readAtom(reader, depth)))
  }
  return { kind: 'sequence', nodes }
}

const named = /\(\?<([A-Za-z][A-Za-z0-9]*)>/y
const unnamed = /\((?:\?:|(?!\?))/y
const set = /\[\^?(?:\\.|[^\]\\])*\]/y
const shorthand = /\\[dDwW]/y
const escaped = /\\[^A-Za-z0-9\s]/y
const literal = /[^\\^$.*+?()[\]{}|]/y
const anything = /\./y
const classes = [set, shorthand, escaped, literal, anything]

function readAtom(reader: Reader, depth: number): Node {
  const start = reader.at
  const name = take(reader, named)?.[1]
  if (name !== undefined) {
    reader.groups.push(name)
    return { kind: 'group', name, node: readGroup(reader, depth, start) }
  }
  if (take(reader, unnamed)) return readGroup(reader, depth, start)
  for (const form of classes) {
    const source = take(reader, form)?.[0]
    if (source !== undefined) return { kind: 'character', allowed: characterFrom(source, start) }
  }
  throw new ExpressionProblem(troubleAt(reader.text, start), start)
}

function readGroup(reader: Reader, depth: number, start: number): Node {
  const node = readChoice(reader, depth + 1)
  if (reader.text[reader.at] !== ')') throw new ExpressionProblem('does not close its group', start)
  reader.at++
  return node
}

const quantifier = /(?:([*+?])|\{(\d{1,3})(?:(,)(\d{1,3})?)?\})(\?)?/y

function readRepeat(reader: Reader, node: Node): Node {
  const start = reader.at
  const found = take(reader, quantifier)
  if (!found) return node
  const [, sign, from, comma, to, lazy] = found
  const [least, most] =
    sign === undefined
      ? [Number(from), comma === undefined ? Number(from) : to === undefined ? undefined : Number(to)]
      : [sign === '+' ? 1 : 0, sign === '?' ? 1 : undefined]
  if (most !== undefined && most < least)
    throw new ExpressionProblem('has a repetition that runs backwards', start)
  if (most !== 1 && mayBeEmpty(node)) throw new ExpressionProblem('repeats what may be empty', start)
  return { kind: 'repeat', node, least, most, greedy: lazy === undefined }
}

function mayBeEmpty(node: Node): boolean {
  if (node.kind === 'character') return false
  if (node.kind === 'sequence') return node.nodes.every(mayBeEmpty)
  if (node.kind === 'choice') return node.nodes.some(mayBeEmpty)
  return (node.kind === 'repeat' && node.least === 0) || mayBeEmpty(node.node)
}

function characterFrom(source: string, at: number): RegExp {
  try {
    // One character is tested at a time, which takes the same time for every class.
    return new RegExp(`^${source}$`)
  } catch {
    throw new ExpressionProblem(`has the class ${source}, which is none`, at)
  }
}

function troubleAt(text: string, at: number): string {
  if (/^\(\?<?[=!]/.test(text.slice(at))) return 'has a look-around'
  if (/^\\[1-9k]/.test(text.slice(at))) return 'has a back reference'
  if (/^[\^$]|^\\[bB]/.test(text.slice(at))) return 'has an anchor within'
  if (/^[*+?{]/.test(text.slice(at))) return 'repeats nothing'
  return `has ${JSON.stringify(text.slice(at, at + 2))}, which is not read here,`
}

function take(reader: Reader, form: RegExp): RegExpExecArray | null {
  form.lastIndex = reader.at
  const found = form.exec(reader.text)
  if (found) reader.at = form.lastIndex
  return found
}

type Output = { readonly instructions: Instruction[]; parts: number }

function emit(node: Node, out: Output): void {
  // Parts that come to no instruction take their time too.
  if (++out.parts > mostParts || out.instructions.length > largestProgram)
    throw new ExpressionProblem('repeats more than can be followed', 0)
  if (node.kind === 'character') out.instructions.push({ op: 'character', allowed: node.allowed })
  else if (node.kind === 'sequence') for (const one of node.nodes) emit(one, out)
  else if (node.kind === 'choice') emitChoice(node.nodes, out)
  else if (node.kind === 'repeat') emitRepeat(node, out)
  else {
    out.instructions.push({ op: 'mark', group: node.name, edge: 'from' })
    emit(node.node, out)
    out.instructions.push({ op: 'mark', group: node.name, edge: 'to' })
  }
}

function emitChoice(nodes: readonly Node[], out: Output): void {
  const ends: { to: number }[] = []
  for (const [index, node] of nodes.entries()) {
    if (index === nodes.length - 1) {
      emit(node, out)
      break
    }
    const split = { op: 'split' as const, first: out.instructions.length + 1, second: 0 }
    out.instructions.push(split)
    emit(node, out)
    const jump = { op: 'jump' as const, to: 0 }
    out.instructions.push(jump)
    ends.push(jump)
    split.second = out.instructions.length
  }
  for (const end of ends) end.to = out.instructions.length
}

function emitRepeat({ node, least, most, greedy }: Extract<Node, { kind: 'repeat' }>, out: Output): void {
  for (let count = 0; count < least; count++) emit(node, out)
  const start = out.instructions.length
  const splits: { first: number; second: number }[] = []
  const once = () => {
    const split = { op: 'split' as const, first: 0, second: 0 }
    out.instructions.push(split)
    splits.push(split)
    if (greedy) split.first = out.instructions.length
    else split.second = out.instructions.length
    emit(node, out)
  }
  if (most === undefined) {
    once()
    out.instructions.push({ op: 'jump', to: start })
  } else for (let count = least; count < most; count++) once()
  for (const split of splits) {
    if (greedy) split.second = out.instructions.length
    else split.first = out.instructions.length
  }
}
