/** JSON text to a tree. Never throws: what is wrong with the text comes back as problems beside what could be read. */
/// <reference path="./jsonc-parser.d.ts" />
import { visit } from 'jsonc-parser/lib/umd/impl/parser.js'
import { limits, mostProblems, tooDeep, tooLong } from './limits.js'
import { prescan } from './prescan.js'
import { hasByteOrderMark, type Range } from './source-text.js'
import type { ArrayNode, Node, ObjectNode, TextProblem, Tree } from './tree.js'

export function treeFromJson(text: string, { deepest, longest } = limits): Tree {
  const start = { start: 0, end: Math.min(1, text.length) }
  const long = tooLong(text, longest)
  if (long !== undefined) return refused(text, { kind: 'size', range: start, message: long, node: undefined })
  const scanned = prescan(text, deepest)
  if (scanned.tooDeepAt !== undefined) {
    const range = { start: scanned.tooDeepAt, end: scanned.tooDeepAt + 1 }
    return refused(text, { kind: 'nesting', range, message: tooDeep(deepest), node: undefined })
  }
  return new TreeBuilder(text, scanned.values, scanned.holes).read(scanned.text)
}

/** Told from where it starts; a text in YAML may start so too. */
export function looksLikeJson(text: string): boolean {
  return /^\ufeff?\s*[{[]/.test(text)
}

function refused(text: string, problem: TextProblem): Tree {
  return { root: undefined, problems: [problem], within: placesIn(text) }
}

/**
 * An escape stands for one unit of the value: `\\u0041` takes six characters, every other escape two. So that many
 * places in one long string are found in linear time, the offset of every so many units is kept.
 */
function placesIn(text: string): Tree['within'] {
  const known = new Map<Range, number[]>()
  return ({ range }, start, end) => {
    const marks = known.get(range) ?? [range.start + 1]
    known.set(range, marks)
    const placeOf = (unit: number): number => {
      let at = Math.min(Math.floor(unit / unitsPerMark), marks.length - 1) * unitsPerMark
      let offset = marks[at / unitsPerMark] ?? range.start + 1
      while (at < unit) {
        if (text[offset] !== '\\') offset += 1
        else offset += text[offset + 1] === 'u' ? 6 : 2
        at += 1
        if (at === marks.length * unitsPerMark) marks.push(offset)
      }
      return offset
    }
    return { start: placeOf(start), end: placeOf(end) }
  }
}

const unitsPerMark = 256

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type OpenObject = Mutable<Omit<ObjectNode, 'members' | 'range'>> & {
  members: Map<string, Node>
  range: Mutable<Range>
}
type OpenArray = Mutable<Omit<ArrayNode, 'items' | 'range'>> & { items: Node[]; range: Mutable<Range> }
type Literal = string | number | boolean | null

/** What the parser's callbacks leave behind, put together. */
class TreeBuilder {
  private readonly original: string
  private readonly substitutions: ReadonlyMap<number, Range>
  private readonly holes: readonly number[]
  private readonly problems: TextProblem[] = []
  private readonly counts = new Map<TextProblem['kind'], number>()
  private readonly stack: (OpenObject | OpenArray)[] = []
  private root: Node | undefined
  private key: { readonly name: string; readonly range: Range } | undefined
  private nextHole = 0
  private comma: number | undefined
  /** So many containers of the stack, from the outside, are marked open for a syntax error. */
  private broken = 0
  private lastErrorLineEnd = -1

  constructor(original: string, substitutions: ReadonlyMap<number, Range>, holes: readonly number[]) {
    this.original = original
    this.substitutions = substitutions
    this.holes = holes
  }

  read(text: string): Tree {
    const marked = hasByteOrderMark(text)
    if (marked) {
      this.problem('byte-order-mark', { start: 0, end: 1 }, 'The text starts with a byte order mark')
    }
    visit(
      // A blank keeps every offset; the parser takes the mark for a blank too, but says so nowhere.
      marked ? ` ${text.slice(1)}` : text,
      {
        onObjectBegin: (offset) => this.open(offset, 'object'),
        onArrayBegin: (offset) => this.open(offset, 'array'),
        onObjectEnd: (offset, length) => this.close(offset + length),
        onArrayEnd: (offset, length) => this.close(offset + length),
        onObjectProperty: (name, offset, length) =>
          this.property(name, { start: offset, end: offset + length }),
        onLiteralValue: (value, offset, length) =>
          this.literal(value, { start: offset, end: offset + length }),
        onSeparator: (character, offset) => {
          this.passHoles(offset)
          this.comma = character === ',' ? offset : undefined
        },
        onError: (code, offset, length) => this.error(code, { start: offset, end: offset + length }),
      },
      { disallowComments: true, allowTrailingComma: true },
    )
    while (this.stack.length > 0) this.close(text.length)
    return { root: this.root, problems: this.problems, within: placesIn(this.original) }
  }

  private open(start: number, kind: 'object' | 'array'): void {
    this.passHoles(start)
    const parent = this.stack.at(-1)
    const { key, keyRange } = this.placeIn(parent)
    const range = { start, end: start + 1 }
    const node: OpenObject | OpenArray =
      kind === 'object'
        ? { kind, range, key, keyRange, parent, members: new Map(), open: false }
        : { kind, range, key, keyRange, parent, items: [], open: false }
    this.attach(node)
    this.stack.push(node)
  }

  private close(end: number): void {
    this.passHoles(end)
    if (this.comma !== undefined) {
      const range = { start: this.comma, end: this.comma + 1 }
      this.problem('trailing-comma', range, 'A comma stands after the last item', this.stack.at(-1))
    }
    const node = this.stack.pop()
    this.broken = Math.min(this.broken, this.stack.length)
    if (node !== undefined) node.range.end = end
    this.key = undefined
    this.comma = undefined
  }

  private property(name: string, range: Range): void {
    this.passHoles(range.start)
    this.key = { name, range }
  }

  private literal(value: Literal, parsed: Range): void {
    const parent = this.stack.at(-1)
    const { key, keyRange } = this.placeIn(parent)
    const substituted = this.substitutions.get(parsed.start)
    const range = substituted ?? parsed
    if (substituted !== undefined) {
      const text = this.original.slice(range.start, range.end)
      this.attach({ kind: 'substitution', range, key, keyRange, parent, text })
    } else if (typeof value === 'string') this.attach({ kind: 'string', range, key, keyRange, parent, value })
    else if (typeof value === 'number') this.attach({ kind: 'number', range, key, keyRange, parent, value })
    else if (typeof value === 'boolean') this.attach({ kind: 'boolean', range, key, keyRange, parent, value })
    else this.attach({ kind: 'null', range, key, keyRange, parent })
  }

  private placeIn(parent: Node['parent']): Pick<Node, 'key' | 'keyRange'> {
    if (parent?.kind === 'array') return { key: parent.items.length, keyRange: undefined }
    return { key: this.key?.name, keyRange: this.key?.range }
  }

  private attach(node: Node): void {
    const parent = this.stack.at(-1)
    this.comma = undefined
    if (parent === undefined) {
      this.root ??= node
    } else if (parent.kind === 'array') {
      parent.items.push(node)
    } else if (this.key !== undefined) {
      this.attachMember(parent, this.key.name, node)
    }
    this.key = undefined
  }

  private attachMember(parent: OpenObject, name: string, node: Node): void {
    if (node.keyRange !== undefined && this.isHole(node.keyRange.start)) return
    const earlier = parent.members.get(name)
    if (earlier !== undefined) {
      const message = `The key ${JSON.stringify(name)} stands twice in this object`
      this.problem('duplicate-key', node.keyRange ?? node.range, message, node)
      parent.members.delete(name)
    }
    parent.members.set(name, node)
  }

  private error(code: number, range: Range): void {
    this.passHoles(range.start)
    if (code === errorCodes.comment) {
      this.problem('comment', range, 'JSON has no comments')
    } else {
      this.syntaxError(code, range)
    }
    this.comma = undefined
    if (code === errorCodes.colon || code === errorCodes.value) this.key = undefined
  }

  /** The first one of a line: those that follow are mostly its echo. */
  private syntaxError(code: number, range: Range): void {
    for (let depth = this.broken; depth < this.stack.length; depth++) this.markOpen(this.stack[depth])
    this.broken = this.stack.length
    if (range.start <= this.lastErrorLineEnd) return
    const lineEnd = this.original.indexOf('\n', range.start)
    this.lastErrorLineEnd = lineEnd < 0 ? this.original.length : lineEnd
    const ended = code === errorCodes.value && range.start >= this.original.length
    const message = ended ? 'The text ends where a value was expected' : syntaxMessages[code]
    this.problem('syntax', range, message ?? 'The text is not JSON')
  }

  private passHoles(offset: number): void {
    while ((this.holes[this.nextHole] ?? Number.POSITIVE_INFINITY) <= offset) {
      this.markOpen(this.stack.at(-1))
      this.nextHole++
    }
  }

  private markOpen(container: OpenObject | OpenArray | undefined): void {
    if (container !== undefined) container.open = true
  }

  private isHole(offset: number): boolean {
    return this.nextHole > 0 && this.holes[this.nextHole - 1] === offset
  }

  private problem(kind: TextProblem['kind'], range: Range, message: string, node?: Node): void {
    const count = this.counts.get(kind) ?? 0
    if (count >= mostProblems) return
    this.counts.set(kind, count + 1)
    this.problems.push({ kind, range, message, node })
  }
}

/** Numbers of jsonc-parser's `ParseErrorCode`, a const enum that isolated modules cannot read. */
const errorCodes = { value: 4, colon: 5, comment: 10 }

const syntaxMessages: Readonly<Record<number, string>> = {
  1: 'This is no JSON value: expected a string in double quotes, a number, true, false, null, { or [',
  2: 'This is not a number as JSON writes it',
  3: 'Expected a key in double quotes',
  4: 'Expected a value',
  5: 'Expected a colon after the key',
  6: 'Expected a comma before this',
  7: 'The object is not closed: expected }',
  8: 'The array is not closed: expected ]',
  9: 'Expected the end of the text: a document holds one value',
  11: 'The comment is not closed',
  12: 'The string is not closed: expected "',
  13: 'The number ends too early',
  14: 'Expected four hexadecimal digits after \\u',
  15: 'This escape does not exist: JSON has \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u',
  16: 'A control character stands in a string: it must be written as an escape',
}
