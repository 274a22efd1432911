/** Calls of intrinsic functions: `States.Format('{} of {}', $.a, States.ArrayLength($.b))`. */
import { type Path, parsePath, type Trouble } from './path.js'

type Span = { readonly start: number; readonly end: number }

export type Argument = Span &
  (
    | { readonly kind: 'call'; readonly call: Call }
    | { readonly kind: 'path'; readonly text: string; readonly path: Path }
    /** Escapes are kept, so that `\{` stays distinct from a placeholder. */
    | { readonly kind: 'text'; readonly raw: string }
    | { readonly kind: 'literal'; readonly value: number | boolean | null }
  )

export type Call = Span & {
  readonly name: string
  readonly nameEnd: number
  readonly arguments: readonly Argument[]
  /** How many calls it stands in. */
  readonly depth: number
}

export type ParsedCall = { readonly ok: true; readonly call: Call } | ({ readonly ok: false } & Trouble)

/** AWS takes ten levels; more than this is refused before it can exhaust the stack. */
const deepest = 100

export function looksLikeIntrinsic(text: string): boolean {
  return /^\s*States\./.test(text)
}

const known = new Map<string, ParsedCall>()
const mostRemembered = 5_000

export function parseIntrinsic(text: string): ParsedCall {
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size >= mostRemembered) known.clear()
  const parsed = readIntrinsic(text)
  known.set(text, parsed)
  return parsed
}

/** The call and all calls inside it. */
export function* callsIn(call: Call): Iterable<Call> {
  yield call
  for (const argument of call.arguments) {
    if (argument.kind === 'call') yield* callsIn(argument.call)
  }
}

/** The paths among the arguments, at every depth. */
export function* pathsIn(call: Call): Iterable<Argument & { readonly kind: 'path' }> {
  for (const each of callsIn(call)) {
    for (const argument of each.arguments) if (argument.kind === 'path') yield argument
  }
}

type Reader = { readonly text: string; at: number }

class Fault extends Error {
  readonly start: number
  readonly end: number

  constructor(trouble: string, start: number, end = start + 1) {
    super(trouble)
    this.start = start
    this.end = end
  }
}

function readIntrinsic(text: string): ParsedCall {
  try {
    const reader = { text, at: 0 }
    const call = readCall(reader, 0)
    skipBlanks(reader)
    if (reader.at < text.length) {
      throw new Fault(`goes on after the call, at "${rest(reader)}"`, reader.at, text.length)
    }
    return { ok: true, call }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { ok: false, trouble: error.message, start: error.start, end: error.end }
  }
}

function readCall(reader: Reader, depth: number): Call {
  skipBlanks(reader)
  const start = reader.at
  if (depth > deepest) throw new Fault('nests calls too deeply', start)
  const name = take(reader, /States\.\w*/y)
  if (name === undefined) throw new Fault(`holds "${rest(reader)}" where a call was expected`, start)
  const nameEnd = reader.at
  skipBlanks(reader)
  if (take(reader, /\(/y) === undefined) throw new Fault(`lacks ( after ${name}`, start, nameEnd)
  const found: Argument[] = []
  const end = () => ({ name, nameEnd, start, end: reader.at, arguments: found, depth })
  skipBlanks(reader)
  if (take(reader, /\)/y) !== undefined) return end()
  for (;;) {
    found.push(readArgument(reader, depth))
    skipBlanks(reader)
    const next = take(reader, /[,)]/y)
    if (next === ')') return end()
    if (next !== undefined) continue
    if (reader.at >= reader.text.trimEnd().length) {
      throw new Fault(`lacks the ) that closes ${name}`, start, nameEnd)
    }
    throw new Fault(`holds "${rest(reader)}" where , or ) was expected`, reader.at)
  }
}

const literal = /(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=\s*[,)]|\s*$)/y

function readArgument(reader: Reader, depth: number): Argument {
  skipBlanks(reader)
  const start = reader.at
  const character = reader.text.charAt(start)
  if (character === "'") return { kind: 'text', raw: readText(reader), start, end: reader.at }
  if (character === '$') return readPath(reader)
  if (reader.text.startsWith('States.', start)) {
    const call = readCall(reader, depth + 1)
    return { kind: 'call', call, start, end: call.end }
  }
  const value = take(reader, literal)
  if (value !== undefined) return { kind: 'literal', value: JSON.parse(value), start, end: reader.at }
  if (character === '' || character === ')' || character === ',') {
    throw new Fault('lacks an argument', Math.min(start, Math.max(0, reader.text.length - 1)))
  }
  throw new Fault(
    `holds the argument "${rest(reader)}", which is neither a text in single quotes, a number, a path nor a call`,
    start,
    start + wordLength(reader),
  )
}

/** Up to what ends an argument. */
function wordLength({ text, at }: Reader): number {
  return Math.max(1, /^[^,)]*/.exec(text.slice(at))?.[0].trimEnd().length ?? 1)
}

function readText(reader: Reader): string {
  const start = reader.at + 1
  for (let at = start; at < reader.text.length; at++) {
    const character = reader.text.charAt(at)
    if (character === "'") {
      reader.at = at + 1
      return reader.text.slice(start, at)
    }
    if (character !== '\\') continue
    at++
    const escaped = reader.text.charAt(at)
    if (escaped === '' || !"'{}\\".includes(escaped)) {
      const trouble = `holds the escape \\${escaped}, but only \\' \\{ \\} and \\\\ exist`
      throw new Fault(trouble, at - 1, at + 1)
    }
  }
  throw new Fault('has a text whose single quote is not closed', reader.at, reader.text.length)
}

/** Up to the comma or bracket that ends the argument. */
function readPath(reader: Reader): Argument {
  const start = reader.at
  let depth = 0
  let quote = ''
  let at = start
  for (; at < reader.text.length; at++) {
    const character = reader.text.charAt(at)
    if (quote !== '') {
      if (character === '\\') at++
      else if (character === quote) quote = ''
    } else if (depth > 0 && (character === "'" || character === '"')) quote = character
    else if (character === '[' || character === '(') depth++
    else if (depth === 0 && (character === ',' || character === ')')) break
    else if (character === ']' || character === ')') depth--
  }
  reader.at = Math.min(at, reader.text.length)
  const text = reader.text.slice(start, at).trimEnd()
  const parsed = parsePath(text)
  if (!parsed.ok) {
    throw new Fault(
      `holds the path ${text}, which ${parsed.trouble}`,
      start + parsed.start,
      start + parsed.end,
    )
  }
  return { kind: 'path', text, path: parsed.path, start, end: start + text.length }
}

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at
  const match = pattern.exec(reader.text)
  if (match === null) return undefined
  reader.at += match[0].length
  return match[0]
}

function skipBlanks(reader: Reader): void {
  while (/\s/.test(reader.text.charAt(reader.at))) reader.at++
}

function rest(reader: Reader): string {
  const text = reader.text.slice(reader.at, reader.at + 60).trim()
  return text.length > 30 ? `${text.slice(0, 30)}…` : text
}
