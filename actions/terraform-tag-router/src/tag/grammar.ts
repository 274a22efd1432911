/** The form of a tag: a template such as `{env}_{scope}/{team}/{version}`, or an anchored regular expression. */
import { expressionGrammar, looksLikeExpression } from './expression-grammar.js'
import { templateGrammar } from './template-grammar.js'

export const fieldNames = ['env', 'scope', 'team', 'version'] as const
export type FieldName = (typeof fieldNames)[number]

export type Fields = Readonly<Record<FieldName, string>>

/** Where a field stands in the tag; `to` is the first index after it. */
export type FieldSpan = { readonly name: FieldName; readonly from: number; readonly to: number }

export type Match =
  /** In the order of the tag. */
  | { readonly spans: readonly FieldSpan[] }
  /** `trouble` follows "the tag". */
  | { readonly mismatch: { readonly from: number; readonly to: number; readonly trouble: string } }

export type Grammar = {
  /** As it was given. */
  readonly text: string
  /** The whole tag is matched. */
  match(tag: string): Match
  /** The tag that holds these fields; an expression cannot tell. */
  write(fields: Fields): string | undefined
}

/** @throws {UserError} when it leaves out or repeats a field, or cannot be read in one way only. */
export function grammarFrom(text: string): Grammar {
  return looksLikeExpression(text) ? expressionGrammar(text) : templateGrammar(text)
}
