/** Quoted texts, heredocs and template files of Terraform, in pieces that know their place. */
import { madeOf, type Piece } from '../../source/pieces.js'
import type { Range } from '../../source/source-text.js'
import type { NameUse } from '../embedded.js'
import { isEscapedSequence, isSequence, templateEnd } from './scan.js'

export type Template = {
  readonly pieces: readonly Piece[]
  readonly interpolations: readonly Interpolation[]
  /** Where the first `%{ if … }` or `%{ for … }` stands: what the text will be is then not known. */
  readonly directive: Range | undefined
}

export type Interpolation = {
  /** Braces included. */
  readonly range: Range
  /** What stands between the braces. */
  readonly expression: string
}

/** @param quoted Whether backslashes escape, as in quotes. */
export function templateIn(text: string, { start, end }: Range, quoted: boolean): Template {
  const pieces: Piece[] = []
  const interpolations: Interpolation[] = []
  let directive: Range | undefined
  let from = start
  let at = start
  const flush = () => {
    if (at > from) pieces.push(written(text, from, at))
  }
  while (at < end) {
    const taken = isEscapedSequence(text, at) ? 3 : quoted && text[at] === '\\' ? escapeLength(text, at) : 0
    if (taken > 0) {
      flush()
      const range = { start: at, end: Math.min(end, at + taken) }
      pieces.push(
        madeOf(range, taken === 3 && text[at] !== '\\' ? text.slice(at + 1, at + 3) : unescaped(text, range)),
      )
      at = from = range.end
    } else if (isSequence(text, at)) {
      flush()
      const range = { start: at, end: Math.min(end, templateEnd(text, at)) }
      const expression = text.slice(at + 2, range.end - 1).replace(/^~|~$/g, '')
      if (text[at] === '%') directive ??= range
      else interpolations.push({ range, expression: expression.trim() })
      pieces.push(placeholder(text, range, expression))
      at = from = range.end
    } else at++
  }
  flush()
  return { pieces, interpolations, directive }
}

/** The lines of a heredoc. @param flush Whether the indentation that all of them have is taken off. */
export function heredocTemplate(text: string, range: Range, flush: boolean): Template {
  if (!flush) return templateIn(text, range, false)
  const lines: Range[] = []
  for (let at = range.start; at < range.end; ) {
    const end = text.indexOf('\n', at)
    const next = end < 0 || end >= range.end ? range.end : end + 1
    lines.push({ start: at, end: next })
    at = next
  }
  const indents = lines.flatMap(({ start, end }) => {
    const blanks = /^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0
    return text.slice(start + blanks, end).trim() === '' ? [] : [blanks]
  })
  const indent = indents.length === 0 ? 0 : indents.reduce((a, b) => Math.min(a, b))
  const templates = lines.map(({ start, end }) =>
    templateIn(text, { start: Math.min(start + indent, Math.max(start, end - 1)), end }, false),
  )
  return {
    pieces: templates.flatMap(({ pieces }) => pieces),
    interpolations: templates.flatMap(({ interpolations }) => interpolations),
    directive: templates.find(({ directive }) => directive !== undefined)?.directive,
  }
}

/** The names that the interpolations of a template file use. */
export function namesOf({ interpolations }: Template): readonly NameUse[] {
  return interpolations.flatMap(({ range, expression }) => {
    if (/\bfor\b/.test(expression)) return []
    const code = expression.replace(/"(?:[^"\\]|\\.)*"/g, '""')
    const names = [...code.matchAll(/(?<![\w.-])([A-Za-z_][\w-]*)(?!\s*\(|[\w-])/g)].map(
      ([, name = '']) => name,
    )
    const own = new Set(names.filter((name) => !keywords.has(name)))
    return [...own].map((name) => ({ name, range, pointer: '' }))
  })
}

const keywords: ReadonlySet<string> = new Set(['true', 'false', 'null'])

function written(text: string, start: number, end: number): Piece {
  return {
    text: text.slice(start, end),
    places: (from, to) => ({ start: start + from, end: start + to }),
  }
}

/** An expression may hold quotes and braces, which would break the text that it stands in. */
function placeholder(text: string, range: Range, expression: string): Piece {
  if (/^[\w.-]+$/.test(expression)) return written(text, range.start, range.end)
  return madeOf(range, `\${${expression.replace(/[^\w.-]/g, '') || 'value'}}`)
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }

function escapeLength(text: string, at: number): number {
  return { u: 6, U: 10 }[text[at + 1] ?? ''] ?? 2
}

function unescaped(text: string, { start, end }: Range): string {
  const code = Number.parseInt(text.slice(start + 2, end), 16)
  if (end - start > 2) return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  return escapes[text[start + 1] ?? ''] ?? text.slice(start + 1, end)
}
