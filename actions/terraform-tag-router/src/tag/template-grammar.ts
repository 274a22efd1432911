/** A template, read from left to right: a field ends where the text that follows it first appears. */
import { UserError } from '@aws-delivery-actions/host'
import {
  type FieldName,
  type FieldSpan,
  type Fields,
  fieldNames,
  type Grammar,
  type Match,
} from './grammar.js'

/** What stands at a place of the template: a field, or the text between two. */
type Piece =
  | { readonly kind: 'field'; readonly name: FieldName }
  | { readonly kind: 'literal'; readonly text: string }

/** @throws {UserError} when the template leaves out, repeats or does not separate its fields. */
export function templateGrammar(template: string): Grammar {
  const pieces = template
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => pieceFrom(piece, template))
  for (const name of fieldNames) {
    const count = pieces.filter((piece) => piece.kind === 'field' && piece.name === name).length
    if (count !== 1) throw unusable(template, `has {${name}} ${count === 0 ? 'nowhere' : `${count} times`}`)
  }
  const unseparated = pieces.some((piece, at) => piece.kind === 'field' && pieces[at + 1]?.kind === 'field')
  if (unseparated) throw unusable(template, 'has two fields with nothing between them')
  return {
    text: template,
    match: (tag) => matchPieces(pieces, tag),
    write: (fields) => writePieces(pieces, fields),
  }
}

function matchPieces(pieces: readonly Piece[], tag: string): Match {
  const spans: FieldSpan[] = []
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'literal') {
      if (!tag.startsWith(piece.text, at))
        return mismatch(at, tag.length, `does not start with "${piece.text}"`)
      at += piece.text.length
      continue
    }
    const next = pieces[index + 1]
    const to = next?.kind === 'literal' ? tag.indexOf(next.text, at) : tag.length
    if (to === -1 && next?.kind === 'literal')
      return mismatch(at, tag.length, `has no "${next.text}" after the ${piece.name}`)
    spans.push({ name: piece.name, from: at, to })
    at = to
  }
  return at === tag.length ? { spans } : mismatch(at, tag.length, 'goes on after its end')
}

function writePieces(pieces: readonly Piece[], fields: Fields): string {
  return pieces.map((piece) => (piece.kind === 'field' ? fields[piece.name] : piece.text)).join('')
}

function pieceFrom(piece: string, template: string): Piece {
  if (!piece.startsWith('{')) return { kind: 'literal', text: literal(piece, template) }
  const name = fieldNames.find((field) => `{${field}}` === piece)
  if (name === undefined) throw unusable(template, `has the unknown field ${piece}`)
  return { kind: 'field', name }
}

function literal(text: string, template: string): string {
  if (!/^[A-Za-z0-9._/+-]+$/.test(text) || template.startsWith('-'))
    throw unusable(template, `has the text ${JSON.stringify(text)}, which tags cannot be trusted with`)
  return text
}

function unusable(template: string, trouble: string): UserError {
  return new UserError(`the template ${JSON.stringify(template.slice(0, 200))} ${trouble}`, {
    where: 'grammar',
    expected:
      '{env}, {scope}, {team} and {version}, each once, with letters, digits or any of . _ / + - between them',
    mend: 'for example {env}_{scope}/{team}/{version}; a regular expression starts with ^ and ends with $',
  })
}

function mismatch(from: number, to: number, trouble: string): Match {
  return { mismatch: { from, to, trouble } }
}
