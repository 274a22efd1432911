/** Expressions of Terraform, as far as they can be understood without running it. */
import { joined } from '../../source/pieces.js'
import type { Range } from '../../source/source-text.js'
import { afterBlanks, expressionEnd, heredocAt, templateEnd } from './scan.js'
import { heredocTemplate, type Template, templateIn } from './template.js'

export type Expression = { readonly range: Range } & (
  | { readonly is: 'text'; readonly template: Template }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Expression[] }
  /** `local.definition` */
  | { readonly is: 'reference'; readonly path: string }
  | { readonly is: 'object'; readonly members: readonly Member[] }
  | { readonly is: 'list'; readonly items: readonly Expression[] }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'boolean'; readonly value: boolean }
  | { readonly is: 'null' }
  | { readonly is: 'other' }
)

export type Member = { readonly key: string; readonly keyRange: Range; readonly value: Expression }

const deepest = 500

/**
 * @param from Where the expression starts; blanks may stand there.
 * @param acrossLines Whether it may go on behind a line end, as in brackets.
 */
export function expressionAt(text: string, from: number, acrossLines: boolean, depth = 0): Expression {
  const start = afterBlanks(text, from, acrossLines)
  const term = depth > deepest ? undefined : termAt(text, start, depth)
  const end = term === undefined ? -1 : afterBlanks(text, term.range.end, acrossLines)
  if (term !== undefined && isAtEnd(text, end, acrossLines)) return term
  return {
    is: 'other',
    range: { start, end: trimmedEnd(text, start, expressionEnd(text, start, acrossLines)) },
  }
}

function termAt(text: string, start: number, depth: number): Expression | undefined {
  const character = text.charAt(start)
  if (character === '"') {
    const end = templateEnd(text, start)
    const template = templateIn(text, { start: start + 1, end: Math.max(start + 1, end - 1) }, true)
    return { is: 'text', template, range: { start, end } }
  }
  if (character === '<') {
    const heredoc = heredocAt(text, start)
    if (heredoc === undefined) return undefined
    return {
      is: 'text',
      template: heredocTemplate(text, heredoc, heredoc.flush),
      range: { start, end: heredoc.after },
    }
  }
  if (character === '{') return objectAt(text, start, depth)
  if (character === '[') return listAt(text, start, depth)
  if (character === '(') return parenthesesAt(text, start, depth)
  return wordAt(text, start, depth)
}

function wordAt(text: string, start: number, depth: number): Expression | undefined {
  const [number] = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(text.slice(start, start + 100)) ?? []
  if (number !== undefined)
    return { is: 'number', value: Number(number), range: { start, end: start + number.length } }
  const [word] = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/.exec(text.slice(start, start + 500)) ?? []
  if (word === undefined) return undefined
  const range = { start, end: start + word.length }
  if (word === 'true' || word === 'false') return { is: 'boolean', value: word === 'true', range }
  if (word === 'null') return { is: 'null', range }
  if (text[range.end] !== '(') return { is: 'reference', path: word, range }
  const args = itemsAt(text, range.end + 1, ')', depth)
  return args && { is: 'call', name: word, args: args.items, range: { start, end: args.end } }
}

function parenthesesAt(text: string, start: number, depth: number): Expression | undefined {
  const inner = itemsAt(text, start + 1, ')', depth)
  const [only, ...rest] = inner?.items ?? []
  if (inner === undefined || only === undefined || rest.length > 0) return undefined
  return { ...only, range: { start, end: inner.end } }
}

function listAt(text: string, start: number, depth: number): Expression | undefined {
  const inner = itemsAt(text, start + 1, ']', depth)
  return inner && { is: 'list', items: inner.items, range: { start, end: inner.end } }
}

/** Until the closing bracket; `undefined` for what only looks like a list, such as `[for …]`. */
function itemsAt(
  text: string,
  from: number,
  closing: string,
  depth: number,
): { readonly items: readonly Expression[]; readonly end: number } | undefined {
  const items: Expression[] = []
  let at = afterBlanks(text, from, true)
  // What the file's end cuts off counts as it is: looking at it again from outside would take time for every level.
  while (at < text.length && text[at] !== closing) {
    if (isLoop(text, at)) return undefined
    const item = expressionAt(text, at, true, depth + 1)
    items.push(item)
    at = afterBlanks(text, item.range.end, true)
    if (text.startsWith('...', at)) return undefined
    if (text[at] === ',') at = afterBlanks(text, at + 1, true)
    else if (at < text.length && text[at] !== closing) return undefined
  }
  return { items, end: Math.min(at + 1, text.length) }
}

function objectAt(text: string, start: number, depth: number): Expression | undefined {
  const members: Member[] = []
  let at = afterBlanks(text, start + 1, true)
  while (at < text.length && text[at] !== '}') {
    if (isLoop(text, at)) return undefined
    const key = keyAt(text, at)
    if (key === undefined) return undefined
    at = afterBlanks(text, key.keyRange.end, false)
    if (at < text.length && text[at] !== '=' && text[at] !== ':') return undefined
    const value = expressionAt(text, at + 1, false, depth + 1)
    if (value.range.end <= at && at < text.length) return undefined
    members.push({ ...key, value })
    at = afterBlanks(text, value.range.end, false)
    if (text[at] === ',') at++
    at = afterBlanks(text, at, true)
  }
  return { is: 'object', members, range: { start, end: Math.min(at + 1, text.length) } }
}

function keyAt(text: string, start: number): Omit<Member, 'value'> | undefined {
  if (text[start] === '"') {
    const end = templateEnd(text, start)
    const template = templateIn(text, { start: start + 1, end: Math.max(start + 1, end - 1) }, true)
    return { key: joined(template.pieces).text, keyRange: { start, end } }
  }
  if (text[start] === '(') {
    const inner = text.slice(start + 1, expressionEnd(text, start + 1, true))
    const end = start + inner.length + 2
    return { key: `\${${inner.replace(/[^\w.-]/g, '')}}`, keyRange: { start, end } }
  }
  const [word] = /^[\p{L}_\d][\p{L}\p{N}_.-]*/u.exec(text.slice(start, start + 300)) ?? []
  return word === undefined ? undefined : { key: word, keyRange: { start, end: start + word.length } }
}

function isLoop(text: string, at: number): boolean {
  return /^for\s+[\w]/.test(text.slice(at, at + 20))
}

function isAtEnd(text: string, at: number, acrossLines: boolean): boolean {
  if (at >= text.length) return true
  return ',)]}'.includes(text.charAt(at)) || (!acrossLines && text[at] === '\n')
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text.charAt(at - 1))) at--
  return at
}

/** The text of a literal. @param isPath Whether the folder of the file may stand in it. */
export function plainText(expression: Expression | undefined, isPath = false): string | undefined {
  if (expression?.is !== 'text' || expression.template.directive !== undefined) return undefined
  const { text } = joined(expression.template.pieces)
  const known = isPath ? text.replace(/^\$\{path\.(?:module|root)\}\/?/, './') : text
  return known.includes('${') ? undefined : known
}
