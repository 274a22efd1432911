/**
 * One linear pass over JSON text before a recursive parser sees it. It measures the nesting, and puts something
 * of the same length that the parser understands in the place of substitutions without quotes.
 *
 * Strings and comments are skipped exactly as the parser skips them. A closing bracket that does not match is
 * ignored, as the parser ignores it: so the measured depth is never below the parser's.
 */
import type { Range } from './source-text.js'

export type Prescan = {
  /** The text, substitutions without quotes replaced. Every other character keeps its offset. */
  readonly text: string
  /** Where the first bracket too deep stands. */
  readonly tooDeepAt: number | undefined
  /** Substitutions that stand for a value, by the offset where the value starts. */
  readonly values: ReadonlyMap<number, Range>
  /** Offsets, ascending, of substitutions that stand for whole members or items. */
  readonly holes: readonly number[]
}

/** Longer ones, and those over several lines, are taken for broken text: this bounds the search for the end. */
const longestSubstitution = 4096

export function prescan(text: string, deepest: number): Prescan {
  const closers: string[] = []
  const pieces: string[] = []
  const values = new Map<number, Range>()
  const holes: number[] = []
  let copied = 0
  /** The last character that was neither blank nor comment: it says what may stand next. */
  let before = ''
  /** What stood before the word (number, literal) that is being read. */
  let beforeWord = ''

  const replace = (range: Range, replacement: string) => {
    pieces.push(text.slice(copied, range.start), replacement.padEnd(range.end - range.start))
    copied = range.end
  }

  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset)
    if (character === '"') {
      offset = stringEnd(text, offset) - 1
      before = '"'
    } else if (character === '/' && (text[offset + 1] === '/' || text[offset + 1] === '*')) {
      offset = commentEnd(text, offset) - 1
    } else if (character === '{' || character === '[') {
      closers.push(character === '{' ? '}' : ']')
      if (closers.length > deepest) return { text, tooDeepAt: offset, values: new Map(), holes: [] }
      before = character
    } else if (character === '}' || character === ']') {
      if (closers.at(-1) === character) closers.pop()
      before = character
    } else if (character === '$' && text[offset + 1] === '{') {
      const end = substitutionEnd(text, offset)
      if (end === undefined) continue
      const start = wordStart(text, offset)
      const range = { start, end }
      const after = start < offset ? beforeWord : before
      const inObject = closers.at(-1) === '}'
      if (after === ':' || after === '[' || after === '' || (after === ',' && !inObject)) {
        values.set(start, range)
        replace(range, '0')
        before = '"'
      } else {
        holes.push(start)
        replace(range, inObject && '{,'.includes(after) ? memberFor(text, range) : '')
      }
      offset = end - 1
    } else if (!isBlank(character)) {
      if (!isWord(text.charAt(offset - 1))) beforeWord = before
      before = character
    }
  }
  if (pieces.length === 0) return { text, tooDeepAt: undefined, values, holes }
  return { text: pieces.join('') + text.slice(copied), tooDeepAt: undefined, values, holes }
}

/** A substitution where a member may stand is a key, a member, or members that bring their own comma. */
function memberFor(text: string, { start, end }: Range): string {
  const next = text
    .slice(end, end + 200)
    .trimStart()
    .charAt(0)
  if (next === ':') return `"${' '.repeat(Math.max(0, end - start - 2))}"`
  return next === ',' || next === '}' ? '"":0' : ''
}

/** The offset after the closing quote, or the line end that cuts the string. */
function stringEnd(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset++) {
    const character = text.charAt(offset)
    if (character === '"') return offset + 1
    if (character === '\\') offset++
    else if (character === '\n' || character === '\r') return offset
  }
  return text.length
}

function commentEnd(text: string, start: number): number {
  if (text[start + 1] === '*') {
    const end = text.indexOf('*/', start + 2)
    return end < 0 ? text.length : end + 2
  }
  let offset = start
  while (offset < text.length && text[offset] !== '\n' && text[offset] !== '\r') offset++
  return offset
}

/** The offset after `${…}` and what is glued to it: `${A}${B}`, `${A}0`. */
function substitutionEnd(text: string, start: number): number | undefined {
  let end = bracedEnd(text, start)
  if (end === undefined) return undefined
  for (;;) {
    while (isWord(text.charAt(end))) end++
    const next: number | undefined = text.startsWith('${', end) ? bracedEnd(text, end) : undefined
    if (next === undefined) return end
    end = next
  }
}

/** Where the word starts that is glued to the offset: the minus of `-${A}`. */
function wordStart(text: string, offset: number): number {
  let start = offset
  while (isWord(text.charAt(start - 1))) start--
  return start
}

function isWord(character: string): boolean {
  return /^[\w.+-]$/.test(character)
}

function bracedEnd(text: string, start: number): number | undefined {
  const limit = Math.min(text.length, start + longestSubstitution)
  let depth = 0
  for (let offset = start + 1; offset < limit; offset++) {
    const character = text.charAt(offset)
    if (character === '\n' || character === '\r') return undefined
    if (character === '{') depth++
    else if (character === '}' && --depth === 0) return offset > start + 2 ? offset + 1 : undefined
  }
  return undefined
}

function isBlank(character: string): boolean {
  return (
    character === ' ' ||
    character === '\n' ||
    character === '\r' ||
    character === '\t' ||
    character === '\ufeff'
  )
}
