/**
 * One linear pass over an expression before the parser sees it. The parser is recursive, and reads the left side of
 * `?:` and `??` twice: nesting must be bounded, and so must nesting of these two.
 */

import type { Span } from './syntax.js'

export type Scan = {
  /** Whether the parser can take it. */
  readonly bounded: boolean
  /** Where a string, a name in backticks or a comment starts that nothing closes. */
  readonly unclosedAt: number | undefined
  /** Substitutions such as `${Flag}` that stand outside of strings. */
  readonly substitutions: readonly Span[]
  /** Each `?:` and `??`. */
  readonly defaults: readonly Span[]
}

/** Of brackets and operators inside each other. AWS gives up at a hundred. */
const deepest = 500
/** What the parser may come to look at, in tokens. */
const mostWork = 200_000

const token =
  /[A-Za-z_]\w*|\$\{[\w.:-]+\}|"(?:[^"\\]|\\[\s\S])*("?)|'(?:[^'\\]|\\[\s\S])*('?)|`[^`]*(`?)|\/\*[\s\S]*?(\*\/|$)|\?:|\?\?|\s+|[\s\S]/y
const openEnded = /^(?:["'`]|\/\*)/
const word = /^(?:and|or|in)$/

/** One bracket that is open, or the whole. */
type Level = { operators: number; operand: number; done: number }

export function scan(text: string): Scan {
  const substitutions: Span[] = []
  const defaults: Span[] = []
  const levels: Level[] = []
  let level: Level = { operators: 0, operand: 0, done: 0 }
  let depth = 0
  let unclosedAt: number | undefined
  let bounded = true
  /** Whether a value has just ended, so that a slash divides. */
  let afterValue = false

  for (let start = 0; start < text.length; start = token.lastIndex) {
    token.lastIndex = start
    const match = token.exec(text)
    const part = match?.[0] ?? ''
    if (/^\s/.test(part)) continue
    const operator = isOperator(part)
    if (part === '/' && !afterValue) {
      token.lastIndex = regexEnd(text, start)
      level.operand += 1
    } else if (part.startsWith('${')) {
      substitutions.push({ start, end: start + part.length })
    } else if (part === '(' || part === '[' || part === '{') {
      levels.push(level)
      level = { operators: 0, operand: 1, done: 0 }
      depth += 1
    } else if (part === ')' || part === ']' || part === '}') {
      const outer = levels.pop()
      if (outer !== undefined) {
        outer.operand += level.done + level.operand
        depth -= level.operators + 1
        level = outer
      }
    } else if (part === ',' || part === ';') {
      level.done += level.operand
      level.operand = 0
      depth -= level.operators
      level.operators = 0
    } else {
      if (part === '?:' || part === '??') {
        defaults.push({ start, end: start + part.length })
        level.done += 2 * level.operand
        level.operand = 0
      }
      level.operand += 1
      if (operator) {
        level.operators += 1
        depth += 1
      }
    }
    afterValue = !operator && !'([{,;'.includes(part)
    if (openEnded.test(part) && !isClosed(match)) unclosedAt ??= start
    if (depth > deepest || level.done + level.operand > mostWork) bounded = false
  }
  return { bounded, unclosedAt, substitutions, defaults }
}

function isOperator(part: string): boolean {
  return /^[^\s\w"'`$()[\]{},;\u0080-\uffff]/.test(part) || word.test(part)
}

/** After the slash that closes it, as the parser finds it: not one inside of brackets. */
function regexEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (character === '/' && depth === 0) return at + 1
    else if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth--
  }
  return text.length
}

function isClosed(match: RegExpExecArray | null): boolean {
  return match?.slice(1).some((end) => end !== undefined && end !== '') === true
}
