/**
 * HCL expressions, as far as they must be known to find where one ends. What an expression comes to is known of a
 * text without interpolation and of a number; the others are passed over, right or wrong: Terraform judges them.
 */

/** A position that moves on through the text. */
export type Cursor = { readonly text: string; at: number }

export type Value = {
  readonly kind: 'string' | 'number' | 'other'
  /** What stands between the quotes, without its escapes, or the number as it is written. Empty for `other`. */
  readonly text: string
}

/** Letters as HCL takes them for names. */
export const identifier = String.raw`[\p{ID_Start}_][\p{ID_Continue}-]*`

const blank = /[ \t]+|\/\*[\s\S]*?\*\//y
const lineEnd = /(?:#|\/\/)[^\n]*(?:\n|$)|\r?\n|$/y
const number = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y

/**
 * Moves to the line end after a value: the first one that stands in no bracket, text or comment.
 *
 * @returns Nothing when the value is missing or has no end that can be told.
 */
export function takeValue(cursor: Cursor): Value | undefined {
  const start = cursor.at
  const text = takeText(cursor)
  if (text !== undefined && endsLine(cursor)) return { kind: 'string', text }
  cursor.at = start
  const digits = take(cursor, number)
  if (digits && endsLine(cursor)) return { kind: 'number', text: digits[0] }
  cursor.at = start
  return !endsLine(cursor) && passExpression(cursor) ? { kind: 'other', text: '' } : undefined
}

/** Blanks and comments within a line. */
export function passBlanks(cursor: Cursor): void {
  while (take(cursor, blank)) {}
}

export function take(cursor: Cursor, expression: RegExp): RegExpExecArray | null {
  expression.lastIndex = cursor.at
  const match = expression.exec(cursor.text)
  if (match) cursor.at = expression.lastIndex
  return match
}

function endsLine(cursor: Cursor): boolean {
  passBlanks(cursor)
  lineEnd.lastIndex = cursor.at
  return lineEnd.test(cursor.text)
}

const quote = /"/y
const plain = /[^"\\$%\r\n]+/y
const marks = /\$+\{?|%+\{?/y
const escapeSequence = /\\(?:(["\\nrt])|u([0-9A-Fa-f]{4})|U((?:000[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4}))/y
const control: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** Nothing when it holds an interpolation, or is no text at all. */
function takeText(cursor: Cursor): string | undefined {
  if (!take(cursor, quote)) return undefined
  let text = ''
  while (!take(cursor, quote)) {
    const piece = take(cursor, plain)?.[0] ?? takeMarks(cursor) ?? takeEscape(cursor)
    if (piece === undefined) return undefined
    text += piece
  }
  return text
}

/** `$` and `%`, of which two in front of a brace stand for one. */
function takeMarks(cursor: Cursor): string | undefined {
  const found = take(cursor, marks)?.[0]
  if (found === undefined || !found.endsWith('{')) return found
  return found.length === 3 ? found.slice(1) : undefined
}

function takeEscape(cursor: Cursor): string | undefined {
  const found = take(cursor, escapeSequence)
  if (!found) return undefined
  const [, letter, short, long] = found
  if (letter !== undefined) return control[letter] ?? letter
  return String.fromCodePoint(Number.parseInt(short ?? long ?? '', 16))
}

/** What is open around a place: a bracket, by what closes it, or a text, by what ends it. */
type Open = ')' | ']' | '}' | '"' | Heredoc
type Heredoc = { readonly marker: string; atLineStart: boolean }

const heredocStart = new RegExp(`<<-?(${identifier})\\r?\\n`, 'uy')
const heredocLine = /[^\n]*(?=\n)/y
const lineComment = /(?:#|\/\/)[^\n]*/y
/** A slash stands alone where it starts no comment; a comment without an end fits nowhere. */
const operators = /[^"[\]{}()<#/\r\n]+|\r?\n|\/(?![*/])|</y
const closers: Readonly<Record<string, ')' | ']' | '}'>> = { '(': ')', '[': ']', '{': '}' }

/** With a stack of its own: texts and brackets in one another may be very deep. */
function passExpression(cursor: Cursor): boolean {
  const open: Open[] = []
  for (;;) {
    const around = open.at(-1)
    if (around === undefined && endsLine(cursor)) return true
    if (cursor.at >= cursor.text.length) return false
    const passed =
      around === '"'
        ? passQuoted(cursor, open)
        : typeof around === 'object'
          ? passHeredoc(cursor, around, open)
          : passCode(cursor, around, open)
    if (!passed) return false
  }
}

function passCode(cursor: Cursor, around: string | undefined, open: Open[]): boolean {
  const character = cursor.text[cursor.at] ?? ''
  const closer = character === '"' ? '"' : closers[character]
  if (closer !== undefined) {
    open.push(closer)
    cursor.at++
    return true
  }
  if (')]}'.includes(character)) {
    cursor.at++
    return open.pop() === character
  }
  const marker = take(cursor, heredocStart)?.[1]
  if (marker !== undefined) {
    open.push({ marker, atLineStart: true })
    return true
  }
  if (take(cursor, blank) || (around !== undefined && take(cursor, lineComment))) return true
  return take(cursor, operators) !== null
}

const escaped = /\\[^\r\n]/y

function passQuoted(cursor: Cursor, open: Open[]): boolean {
  if (take(cursor, quote)) {
    open.pop()
    return true
  }
  return passMarks(cursor, open) ?? (take(cursor, plain) ?? take(cursor, escaped)) !== null
}

const heredocPiece = /[^$%\n]+|\n/y

/** Its end is a line that holds nothing but the marker, and is the line end of the value too. */
function passHeredoc(cursor: Cursor, heredoc: Heredoc, open: Open[]): boolean {
  if (heredoc.atLineStart) {
    const start = cursor.at
    if (take(cursor, heredocLine)?.[0].trim() === heredoc.marker) {
      open.pop()
      return true
    }
    cursor.at = start
  }
  const marked = passMarks(cursor, open)
  const piece = marked === undefined ? take(cursor, heredocPiece) : null
  heredoc.atLineStart = piece?.[0] === '\n'
  return marked ?? piece !== null
}

/** Opens an interpolation. With three marks or more in front of the brace it is not clear whether it is one. */
function passMarks(cursor: Cursor, open: Open[]): boolean | undefined {
  const found = take(cursor, marks)?.[0]
  if (found === undefined) return undefined
  if (!found.endsWith('{')) return true
  if (found.length === 2) open.push('}')
  return found.length <= 3
}
