/**
 * A JSON text of any length, seen piece by piece. Every byte is held against the grammar; only the values that an
 * outline asks for are made, each as soon as its last byte is there.
 */
import { isUtf8 } from 'node:buffer'
import {
  bytes,
  isEscape,
  isHex,
  literals,
  numberClass,
  numberEnds,
  numberFails,
  numberSteps,
} from './json-words.js'
import { limits } from './limits.js'
import type { Position } from './problem.js'
import { ScanFault } from './scan-fault.js'

export type Kind = 'object' | 'array' | 'scalar'
/** To look at the members, to have the whole value, or to pass over it. A scalar cannot be entered. */
export type Choice = 'enter' | 'take' | 'skip'

/** Paths hold the names of members, and `*` for any item of a list; they are valid during the call only. */
export type Outline = {
  choose(path: readonly string[], kind: Kind, at: () => Position): Choice
  take(path: readonly string[], value: unknown): void
}

const awaitsValue = 0
const awaitsFirstItem = 1
const awaitsFirstKey = 2
const awaitsKey = 3
const awaitsColon = 4
const awaitsNext = 5
const awaitsEnd = 6
const inString = 7
const inEscape = 8
const inHex = 9
const inLiteral = 10
const inNumber = 11

const expectations: Readonly<Record<number, string>> = {
  [awaitsValue]: 'a value',
  [awaitsFirstItem]: 'a value or ]',
  [awaitsFirstKey]: 'the name of a member in quotes, or }',
  [awaitsKey]: 'the name of a member in quotes',
  [awaitsColon]: 'a colon',
  [awaitsNext]: 'a comma or the end of the object or list',
  [awaitsEnd]: 'nothing after the end of the document',
  [inString]: 'a character of the text in quotes; control characters are written as \\u00XX',
  [inEscape]: 'one of " \\ / b f n r t u after a backslash',
  [inHex]: 'four hexadecimal digits after \\u',
  [inLiteral]: 'true, false or null',
  [inNumber]: 'the rest of a number',
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const colon = 0x3a
const openObject = 0x7b
const closeObject = 0x7d
const openArray = 0x5b
const closeArray = 0x5d
const newline = 0x0a
const letterU = 0x75

const isBlank = bytes(' \t\n\r')
/** What stands in a string as itself. */
const isPlain = new Uint8Array(256).map((_, byte) =>
  byte >= 0x20 && byte !== quote && byte !== backslash ? 1 : 0,
)
export class JsonScanner {
  readonly #outline: Outline
  #state = awaitsValue
  /** Which of the open objects and lists are objects. */
  readonly #objects = new Uint8Array(limits.depth + 1)
  #depth = 0
  /** How many of the open ones, from the outermost, were entered. */
  #entered = 0
  readonly #path: string[] = []
  /** Of the piece's first byte. */
  #offset = 0
  #line = 1
  #blank = 0
  #isKey = false
  #hexLeft = 0
  #literal: Uint8Array = new Uint8Array()
  #literalAt = 0
  #numberState = 0

  /** What is being kept: nothing, a member's name, or a value with the depth at which it stands. */
  #kept: 'nothing' | 'key' | 'value' = 'nothing'
  #keptDepth = 0
  #keptFrom = 0
  #keptPieces: Uint8Array[] = []
  #keptBytes = 0
  /** Names of members in the value that is being kept. */
  #keptKeys = 0
  #faultyTexts = 0

  constructor(outline: Outline) {
    this.#outline = outline
  }

  /** How many of the values made held bytes that are no UTF-8; each such byte became U+FFFD. */
  get faultyTexts(): number {
    return this.#faultyTexts
  }

  push(chunk: Buffer): void {
    const end = chunk.length
    let state = this.#state
    let at = 0
    this.#keptFrom = 0
    while (at < end) {
      if (state === inString) {
        while (at < end && isPlain[chunk[at] as number] === 1) at++
        if (at === end) break
        const byte = chunk[at] as number
        if (byte === quote) {
          at++
          state = this.#endString(chunk, at)
        } else if (byte === backslash) {
          at++
          state = inEscape
        } else throw this.#fault(chunk, at, state)
      } else if (state <= awaitsEnd) {
        const from = at
        while (at < end && isBlank[chunk[at] as number] === 1) {
          if (chunk[at] === newline) this.#line++
          at++
        }
        if (at !== from) this.#passBlank(at - from, at)
        if (at === end) break
        state = this.#step(chunk, at, state)
        // A number is read from its first byte on by its own state.
        if (state !== inNumber) at++
      } else {
        const byte = chunk[at] as number
        if (state === inNumber) {
          const next = (numberSteps[this.#numberState] as number[])[numberClass[byte] as number] as number
          if (next === numberFails) throw this.#fault(chunk, at, state)
          if (next === numberEnds) state = this.#endValue(chunk, at)
          else {
            this.#numberState = next
            at++
          }
        } else if (state === inEscape) {
          if (isEscape[byte] !== 1) throw this.#fault(chunk, at, state)
          this.#hexLeft = 4
          state = byte === letterU ? inHex : inString
          at++
        } else if (state === inHex) {
          if (isHex[byte] !== 1) throw this.#fault(chunk, at, state)
          if (--this.#hexLeft === 0) state = inString
          at++
        } else {
          if (this.#literal[this.#literalAt] !== byte) throw this.#fault(chunk, at, state)
          at++
          if (++this.#literalAt === this.#literal.length) state = this.#endValue(chunk, at)
        }
      }
    }
    this.#state = state
    if (this.#kept !== 'nothing') this.#keep(chunk.subarray(this.#keptFrom, end), end)
    this.#offset += end
    if (this.#offset > limits.text) throw this.#beyond(0, `${limits.text} bytes of text`)
  }

  /** Call after the last piece. */
  end(): void {
    // A number at the end of the text has nothing after it that would end it.
    if (this.#state === inNumber && this.#depth === 0) this.push(Buffer.from(' '))
    if (this.#state === awaitsEnd) return
    const what = this.#offset === 0 ? 'there are no bytes' : 'the text ends within the document'
    throw new ScanFault(what, this.#position(0), 'a whole document')
  }

  /** A byte that is no white space, where structure is awaited. */
  #step(chunk: Buffer, at: number, state: number): number {
    const byte = chunk[at] as number
    this.#blank = 0
    switch (byte) {
      case quote:
        if (state === awaitsFirstKey || state === awaitsKey) return this.#startKey(at)
        this.#awaitValue(chunk, at, state)
        this.#startValue('scalar', at)
        this.#isKey = false
        return inString
      case comma:
        if (state !== awaitsNext) throw this.#fault(chunk, at, state)
        return this.#objects[this.#depth] === 1 ? awaitsKey : awaitsValue
      case colon:
        if (state !== awaitsColon) throw this.#fault(chunk, at, state)
        return awaitsValue
      case openObject:
        this.#awaitValue(chunk, at, state)
        this.#open('object', at)
        return awaitsFirstKey
      case openArray:
        this.#awaitValue(chunk, at, state)
        this.#open('array', at)
        return awaitsFirstItem
      case closeObject:
        if (state !== awaitsFirstKey && !(state === awaitsNext && this.#objects[this.#depth] === 1))
          throw this.#fault(chunk, at, state)
        return this.#close(chunk, at + 1)
      case closeArray:
        if (state !== awaitsFirstItem && !(state === awaitsNext && this.#objects[this.#depth] === 0))
          throw this.#fault(chunk, at, state)
        return this.#close(chunk, at + 1)
    }
    this.#awaitValue(chunk, at, state)
    const literal = literals.get(byte)
    if (literal !== undefined) {
      this.#startValue('scalar', at)
      this.#literal = literal
      this.#literalAt = 1
      return inLiteral
    }
    if ((numberClass[byte] as number) === 0) throw this.#fault(chunk, at, state)
    this.#startValue('scalar', at)
    this.#numberState = 0
    return inNumber
  }

  #awaitValue(chunk: Buffer, at: number, state: number): void {
    if (state !== awaitsValue && state !== awaitsFirstItem) throw this.#fault(chunk, at, state)
  }

  #startKey(at: number): number {
    this.#isKey = true
    this.#keptKeys++
    if (this.#depth === this.#entered) this.#startKeeping('key', at)
    return inString
  }

  /** True when the value's members are to be looked at. */
  #startValue(kind: Kind, at: number): boolean {
    if (this.#depth !== this.#entered) return false
    const choice = this.#outline.choose(this.#path, kind, () => this.#position(at))
    if (choice === 'take') this.#startKeeping('value', at)
    return choice === 'enter'
  }

  #open(kind: 'object' | 'array', at: number): void {
    const isEntered = this.#startValue(kind, at)
    if (this.#depth === limits.depth) throw this.#beyond(at, `${limits.depth} levels of objects and lists`)
    this.#depth++
    this.#objects[this.#depth] = kind === 'object' ? 1 : 0
    if (!isEntered) return
    this.#entered = this.#depth
    this.#path.push('*')
  }

  #close(chunk: Buffer, end: number): number {
    this.#depth--
    if (this.#depth < this.#entered) {
      this.#entered = this.#depth
      this.#path.pop()
    }
    return this.#endValue(chunk, end)
  }

  #endString(chunk: Buffer, end: number): number {
    if (!this.#isKey) return this.#endValue(chunk, end)
    if (this.#kept === 'key') this.#path[this.#entered - 1] = this.#stopKeeping(chunk, end) as string
    return awaitsColon
  }

  #endValue(chunk: Buffer, end: number): number {
    if (this.#kept === 'value' && this.#depth === this.#keptDepth)
      this.#outline.take(this.#path, this.#valueKept(chunk, end))
    return this.#depth === 0 ? awaitsEnd : awaitsNext
  }

  #startKeeping(what: 'key' | 'value', at: number): void {
    this.#kept = what
    this.#keptDepth = this.#depth
    this.#keptFrom = at
    this.#keptKeys = 0
  }

  /** Which of two members with one name holds is for every reader to decide, so that none can be trusted. */
  #valueKept(chunk: Buffer, end: number): unknown {
    const value = this.#stopKeeping(chunk, end)
    if (this.#keptKeys === membersIn(value)) return value
    throw new ScanFault(
      'a member stands twice in the value that ends here',
      this.#position(end - 1),
      'each member once',
    )
  }

  #stopKeeping(chunk: Buffer, end: number): unknown {
    this.#kept = 'nothing'
    if (this.#keptPieces.length === 0) return this.#parse(chunk, this.#keptFrom, end)
    this.#keptPieces.push(chunk.subarray(this.#keptFrom, end))
    const whole = Buffer.concat(this.#keptPieces)
    this.#keptPieces = []
    this.#keptBytes = 0
    return this.#parse(whole, 0, whole.length)
  }

  /** Copies, for whoever gave the piece may write into it again. */
  #keep(piece: Buffer, end: number): void {
    this.#keptPieces.push(Buffer.from(piece))
    this.#keptBytes += piece.length
    const most = this.#kept === 'key' ? limits.key : limits.element
    if (this.#keptBytes > most) throw this.#beyond(end, `${most} bytes in one member or item`)
  }

  /** The grammar has been held against it, so that this cannot fail. */
  #parse(bytes: Buffer, start: number, end: number): unknown {
    const text = bytes.toString('utf8', start, end)
    if (text.includes('\ufffd') && !isUtf8(bytes.subarray(start, end))) this.#faultyTexts++
    return JSON.parse(text)
  }

  #passBlank(count: number, at: number): void {
    this.#blank += count
    if (this.#blank > limits.blank) throw this.#beyond(at, `${limits.blank} bytes of white space in a row`)
  }

  #position(at: number): Position {
    return { offset: this.#offset + at, line: this.#line }
  }

  #fault(chunk: Buffer, at: number, state: number): ScanFault {
    const byte = chunk[at] as number
    const isShown = byte > 0x20 && byte < 0x7f
    const what = isShown
      ? `there is ${String.fromCharCode(byte)}`
      : `there is the byte 0x${byte.toString(16).padStart(2, '0')}`
    return new ScanFault(what, this.#position(at), expectations[state] ?? '')
  }

  #beyond(at: number, limit: string): ScanFault {
    return new ScanFault('the document is beyond what is read', this.#position(at), `at most ${limit}`)
  }
}

/** However deep they lie. */
function membersIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') count += membersIn(item)
    return count
  }
  for (const key in value) {
    count++
    const member: unknown = value[key as keyof typeof value]
    if (typeof member === 'object') count += membersIn(member)
  }
  return count
}
