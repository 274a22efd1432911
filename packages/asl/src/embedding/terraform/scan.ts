/** Where the parts of Terraform's language end. None of it looks into what it skips, and all of it takes linear time. */

/** The offset after blanks and comments. @param acrossLines Whether line ends are blanks here. */
export function afterBlanks(text: string, from: number, acrossLines: boolean): number {
  let at = from
  for (;;) {
    const character = text[at]
    if (character === ' ' || character === '\t' || character === '\r' || character === '\ufeff') at++
    else if (character === '\n' && acrossLines) at++
    else if (character === '#' || (character === '/' && text[at + 1] === '/')) at = lineEnd(text, at)
    else if (character === '/' && text[at + 1] === '*') at = commentEnd(text, at)
    else return at
  }
}

export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function commentEnd(text: string, from: number): number {
  const end = text.indexOf('*/', from + 2)
  return end < 0 ? text.length : end + 2
}

/**
 * The offset after a quoted text or an interpolation that starts here; either may hold the other, to any depth.
 *
 * @param from At `"`, `${` or `%{`.
 */
export function templateEnd(text: string, from: number): number {
  const open: ('quote' | 'brace')[] = [text[from] === '"' ? 'quote' : 'brace']
  let at = from + (text[from] === '"' ? 1 : 2)
  while (open.length > 0 && at < text.length) {
    const character = text[at]
    if (open.at(-1) === 'quote') {
      if (character === '\\') at += 2
      else if (isEscapedSequence(text, at)) at += 3
      else if (isSequence(text, at)) at = opened(open, 'brace', at + 2)
      else at = character === '"' ? closed(open, at + 1) : at + 1
    } else if (character === '"') at = opened(open, 'quote', at + 1)
    else if (character === '{') at = opened(open, 'brace', at + 1)
    else at = character === '}' ? closed(open, at + 1) : at + 1
  }
  return Math.min(at, text.length)
}

/** `${` or `%{`. */
export function isSequence(text: string, at: number): boolean {
  return (text[at] === '$' || text[at] === '%') && text[at + 1] === '{'
}

/** `$${` and `%%{` stand for `${` and `%{`. */
export function isEscapedSequence(text: string, at: number): boolean {
  return isSequence(text, at + 1) && text[at] === text[at + 1]
}

export type Heredoc = {
  /** Where its lines start and end, without the line of the mark. */
  readonly start: number
  readonly end: number
  /** The offset after the mark that ends it. */
  readonly after: number
  /** Whether the common indentation is taken off. */
  readonly flush: boolean
}

/** @param from At `<<`. */
export function heredocAt(text: string, from: number): Heredoc | undefined {
  const head = /^<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t\r]*\n/u.exec(text.slice(from, from + 300))
  const [opening = '', dash, mark = ''] = head ?? []
  if (head === null) return undefined
  const start = from + opening.length
  for (let at = start; at <= text.length; at = lineEnd(text, at) + 1) {
    const end = lineEnd(text, at)
    const line = text.slice(at, Math.min(end, at + 1000))
    if (line.trim() === mark)
      return { start, end: at, after: at + line.trimEnd().length, flush: dash === '-' }
    if (end >= text.length) break
  }
  // Not closed: all the rest is taken for its text, so that it is not searched again from the next one.
  return { start, end: text.length, after: text.length, flush: dash === '-' }
}

/**
 * The offset where an expression ends: at a comma, a closing bracket or a line end that belong to what is around it.
 */
export function expressionEnd(text: string, from: number, acrossLines: boolean): number {
  let depth = 0
  let at = from
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '"') at = templateEnd(text, at)
    else if (character === '#' || (character === '/' && '/*'.includes(text.charAt(at + 1) || ' '))) {
      at = afterBlanks(text, at, false)
    } else if (character === '<' && text[at + 1] === '<') at = heredocAt(text, at)?.after ?? at + 2
    else if ('([{'.includes(character)) {
      depth++
      at++
    } else if (')]}'.includes(character)) {
      if (depth-- === 0) return at
      at++
    } else if (depth === 0 && (character === ',' || (character === '\n' && !acrossLines))) return at
    else at++
  }
  return text.length
}

function opened(open: ('quote' | 'brace')[], kind: 'quote' | 'brace', at: number): number {
  open.push(kind)
  return at
}

function closed(open: ('quote' | 'brace')[], at: number): number {
  open.pop()
  return at
}
