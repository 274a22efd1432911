/** The form of a tag: a template such as `{env}_{scope}/{team}/{version}`, read from left to right. */
import { UserError } from '@aws-delivery-actions/host'

export const fieldNames = ['env', 'scope', 'team', 'version'] as const
export type FieldName = (typeof fieldNames)[number]

/** What stands at a place of the template: a field, or the text between two. */
export type Piece =
  | { readonly kind: 'field'; readonly name: FieldName }
  | { readonly kind: 'literal'; readonly text: string }

export type Grammar = { readonly template: string; readonly pieces: readonly Piece[] }

export type Fields = Readonly<Record<FieldName, string>>

/** Where a field stands in the tag; `to` is the first index after it. */
export type FieldSpan = { readonly name: FieldName; readonly from: number; readonly to: number }

export type Match =
  | { readonly spans: readonly FieldSpan[] }
  | { readonly mismatch: { readonly from: number; readonly to: number; readonly trouble: string } }

/** @throws {UserError} when the template leaves out, repeats or does not separate its fields. */
export function grammarFrom(template: string): Grammar {
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
  return { template, pieces }
}

/** The whole tag is matched. A field ends where the text that follows it in the template first appears. */
export function matchGrammar({ pieces }: Grammar, tag: string): Match {
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

export function writeTag({ pieces }: Grammar, fields: Fields): string {
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
    mend: 'for example {env}_{scope}/{team}/{version}',
  })
}

function mismatch(from: number, to: number, trouble: string): Match {
  return { mismatch: { from, to, trouble } }
}
