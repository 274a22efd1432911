/** Calls of intrinsic functions: `States.Format('{} of {}', $.a, States.ArrayLength($.b))`. */
import { pathTrouble } from './path.js'

export type Argument =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'path'; readonly path: string }
  /** Escapes are kept, so that `\{` stays distinct from a placeholder. */
  | { readonly kind: 'text'; readonly raw: string }
  | { readonly kind: 'literal' }

export type Call = { readonly name: string; readonly arguments: readonly Argument[] }

export type ParsedCall =
  | { readonly ok: true; readonly call: Call }
  /** The trouble is a phrase to follow the text. */
  | { readonly ok: false; readonly trouble: string }

/** AWS takes ten levels; more than this is refused before it can exhaust the stack. */
const deepest = 100

export function looksLikeIntrinsic(text: string): boolean {
  return /^\s*States\./.test(text)
}

export function parseIntrinsic(text: string): ParsedCall {
  try {
    const reader = { text, at: 0 }
    const call = readCall(reader, 0)
    skipBlanks(reader)
    if (reader.at < text.length) throw new Trouble(`goes on after the call, at "${rest(reader)}"`)
    return { ok: true, call }
  } catch (error) {
    if (error instanceof Trouble) return { ok: false, trouble: error.message }
    throw error
  }
}

/** The call and all calls inside it. */
export function* callsIn(call: Call): Iterable<Call> {
  yield call
  for (const argument of call.arguments) {
    if (argument.kind === 'call') yield* callsIn(argument.call)
  }
}

/** The paths among the arguments, at every depth. */
export function* pathsIn(call: Call): Iterable<string> {
  for (const each of callsIn(call)) {
    for (const argument of each.arguments) if (argument.kind === 'path') yield argument.path
  }
}

type Reader = { readonly text: string; at: number }

class Trouble extends Error {}

function readCall(reader: Reader, depth: number): Call {
  if (depth > deepest) throw new Trouble('nests calls too deeply')
  const name = take(reader, /\s*(States\.\w*)/y)
  if (name === undefined) throw new Trouble(`holds "${rest(reader)}" where a call was expected`)
  if (take(reader, /\s*(\()/y) === undefined) throw new Trouble(`lacks ( after ${name}`)
  const found: Argument[] = []
  if (take(reader, /\s*(\))/y) !== undefined) return { name, arguments: found }
  for (;;) {
    found.push(readArgument(reader, depth))
    const next = take(reader, /\s*([,)])/y)
    if (next === ')') return { name, arguments: found }
    if (next === undefined) {
      throw new Trouble(
        reader.at >= reader.text.trimEnd().length
          ? `lacks the ) that closes ${name}`
          : `holds "${rest(reader)}" where , or ) was expected`,
      )
    }
  }
}

function readArgument(reader: Reader, depth: number): Argument {
  skipBlanks(reader)
  const start = reader.text.charAt(reader.at)
  if (start === "'") return { kind: 'text', raw: readText(reader) }
  if (start === '$') return { kind: 'path', path: readPath(reader) }
  if (reader.text.startsWith('States.', reader.at)) return { kind: 'call', call: readCall(reader, depth + 1) }
  const literal = take(reader, /(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=\s*[,)]|\s*$)/y)
  if (literal !== undefined) return { kind: 'literal' }
  throw new Trouble(
    start === '' || start === ')' || start === ','
      ? 'lacks an argument'
      : `holds the argument "${rest(reader)}", which is neither a text in single quotes, a number, a path nor a call`,
  )
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
    if (!"'{}\\".includes(escaped)) {
      throw new Trouble(`holds the escape \\${escaped}, but only \\' \\{ \\} and \\\\ exist`)
    }
  }
  throw new Trouble('has a text whose single quote is not closed')
}

/** Up to the comma or bracket that ends the argument. */
function readPath(reader: Reader): string {
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
    else if ('[('.includes(character)) depth++
    else if (depth === 0 && ',)'.includes(character)) break
    else if ('])'.includes(character)) depth--
  }
  reader.at = at
  const path = reader.text.slice(start, at).trimEnd()
  const trouble = pathTrouble(path)
  if (trouble !== undefined) throw new Trouble(`holds the path ${path}, which ${trouble}`)
  return path
}

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at
  const match = pattern.exec(reader.text)
  if (match === null) return undefined
  reader.at += match[0].length
  return match[1]
}

function skipBlanks(reader: Reader): void {
  while (/\s/.test(reader.text.charAt(reader.at))) reader.at++
}

function rest(reader: Reader): string {
  const text = reader.text.slice(reader.at).trim()
  return text.length > 30 ? `${text.slice(0, 30)}…` : text
}
