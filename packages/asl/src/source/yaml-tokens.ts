/** The tokens of a YAML text, which its writers may indent as they like where brackets and quotes say enough. */
import { type CST, Lexer, Parser } from 'yaml'

/** What the library's lexer keeps to itself. */
type Inside = Record<(typeof delimited)[number], () => Generator<string, unknown>> & { indentNext: number }

const delimited = ['parseFlowCollection', 'parseQuotedScalar'] as const

/**
 * By the letter of YAML the lines of `{ … }`, `[ … ]` and quoted texts are indented more than what they are part of.
 * The readers of CloudFormation, SAM and Serverless do not mind, and many templates have such lines further left.
 */
export function tokensOf(text: string): readonly CST.Token[] {
  const lexer = new Lexer()
  const inside = lexer as unknown as Inside
  for (const name of delimited) {
    const strict = inside[name]
    inside[name] = function* lenient() {
      const { indentNext } = inside
      inside.indentNext = 0
      const next = yield* strict.call(inside)
      inside.indentNext = indentNext
      return next
    }
  }
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of lexer.lex(text)) for (const token of parser.next(lexeme)) tokens.push(token)
  for (const token of parser.end()) tokens.push(token)
  return tokens
}
