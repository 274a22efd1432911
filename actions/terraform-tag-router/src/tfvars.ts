/**
 * The plain assignments of a `.tfvars` file: `name = "text"` and `name = 12`, with comments. Lists, objects,
 * heredocs and booleans are passed over. Not HCL: at anything else the reader stops and says where.
 */

export type Assignment = {
  readonly kind: 'string' | 'number' | 'other'
  /** The text between the quotes, or the number as it is written. Empty for `other`. */
  readonly text: string
  /** The index of the value in the file; `placeIn` makes line and column of it. */
  readonly at: number
}

export type TfvarsReading = {
  /** In the order of the file; Terraform itself refuses a name that stands twice. */
  readonly assignments: readonly (Assignment & { readonly name: string })[]
  /** Where reading stopped, when it did. */
  readonly stoppedAt?: number
}

/** A position that moves on through the text. */
type Cursor = { readonly text: string; at: number }

const blank = /(?:[ \t\r\n\ufeff]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
const assignmentStart = /([A-Za-z_][\w-]*)[ \t]*=(?!=)[ \t]*/y
/** No interpolation (`${`, `%{`) and no line end; `$${` is plain text and rare enough to stop at. */
const plainString = /"((?:[^"\\\n$%]+|\\["\\nrt]|[$%](?!\{))*)"/y
const plainNumber = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const word = /(?:true|false|null)\b/y
const heredoc = /<<-?([A-Za-z_][\w-]*)\r?\n/y
const lineEnd = /[ \t]*(?:(?:#|\/\/)[^\n]*|\r?)(?:\n|$)|[ \t]*\/\*/y
const insideBrackets = /[^"[\]{}()<#/]+/y

export function readTfvars(text: string): TfvarsReading {
  const cursor: Cursor = { text, at: 0 }
  const assignments: (Assignment & { name: string })[] = []
  for (;;) {
    take(cursor, blank)
    if (cursor.at === text.length) return { assignments }
    const start = cursor.at
    const name = take(cursor, assignmentStart)?.[1]
    const valueAt = cursor.at
    const value = name === undefined ? undefined : takeValue(cursor)
    if (name === undefined || value === undefined) return { assignments, stoppedAt: start }
    assignments.push({ name, ...value, at: valueAt })
  }
}

/** Line and column, 1-based. */
export function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}

function takeValue(cursor: Cursor): Pick<Assignment, 'kind' | 'text'> | undefined {
  const start = cursor.at
  const string = take(cursor, plainString)
  if (string && endsHere(cursor)) return { kind: 'string', text: unescaped(string[1] ?? '') }
  cursor.at = start
  const number = take(cursor, plainNumber)
  if (number && endsHere(cursor)) return { kind: 'number', text: number[0] }
  cursor.at = start
  return (take(cursor, word) || takeHeredoc(cursor) || takeBrackets(cursor)) && endsHere(cursor)
    ? { kind: 'other', text: '' }
    : undefined
}

/** A value is the last thing of its line, but for a comment. */
function endsHere(cursor: Cursor): boolean {
  lineEnd.lastIndex = cursor.at
  return lineEnd.test(cursor.text)
}

/** Up to the bracket that closes the first one; brackets in strings and comments do not count. */
function takeBrackets(cursor: Cursor): boolean {
  if (!'[{'.includes(cursor.text[cursor.at] ?? ' ')) return false
  let depth = 0
  while (cursor.at < cursor.text.length) {
    const character = cursor.text[cursor.at] ?? ''
    if ('[{('.includes(character)) depth++
    if (']})'.includes(character)) depth--
    if ('[{(]})'.includes(character)) {
      cursor.at++
      if (depth === 0) return true
      continue
    }
    const from = cursor.at
    take(cursor, blank)
    if (cursor.at > from || take(cursor, insideBrackets) || take(cursor, plainString) || takeHeredoc(cursor))
      continue
    return false
  }
  return false
}

function takeHeredoc(cursor: Cursor): boolean {
  const marker = take(cursor, heredoc)?.[1]
  if (marker === undefined) return false
  const end = new RegExp(`^[ \\t]*${marker}[ \\t]*\\r?$`, 'm')
  const found = end.exec(cursor.text.slice(cursor.at))
  if (!found) return false
  cursor.at += found.index + found[0].trimEnd().length
  return true
}

function take(cursor: Cursor, expression: RegExp): RegExpExecArray | null {
  expression.lastIndex = cursor.at
  const match = expression.exec(cursor.text)
  if (match) cursor.at = expression.lastIndex
  return match
}

function unescaped(text: string): string {
  const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }
  return text.replace(/\\(.)/g, (_, letter: string) => letters[letter] ?? letter)
}
