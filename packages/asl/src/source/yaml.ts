/**
 * YAML text to a tree. Never throws: what is wrong with the text comes back as problems beside what could be read.
 *
 * Keys are what is written: `True`, `on` and `1` are names of states like any other. Tags of CloudFormation become
 * the objects that they are short for.
 */
import { Composer, type CST, type YAMLParseError } from 'yaml'
import { tooDeep, tooLong, yamlLimits } from './limits.js'
import { hasByteOrderMark, type Range } from './source-text.js'
import type { TextProblem, Tree } from './tree.js'
import { NodeReader, yamlSyntax } from './yaml-nodes.js'
import { placesInYaml } from './yaml-scalar.js'
import { tokensOf } from './yaml-tokens.js'

export function treeFromYaml(text: string, { deepest, longest } = yamlLimits): Tree {
  const long = tooLong(text, longest)
  const start = { start: 0, end: Math.min(1, text.length) }
  if (long !== undefined) return refused(text, { kind: 'size', range: start, message: long, node: undefined })
  const problems: TextProblem[] = []
  // Tools that read YAML do not mind the mark. A line end keeps every offset, and indents nothing as a blank would.
  const tokens = tokensOf(hasByteOrderMark(text) ? `\n${text.slice(1)}` : text)
  const deep = firstBelow(tokens, deepest)
  if (deep !== undefined) {
    const range = { start: deep, end: deep + 1 }
    return refused(text, { kind: 'nesting', range, message: tooDeep(deepest), node: undefined })
  }
  const composer = new Composer({ uniqueKeys: false })
  const [document, second] = composer.compose(tokens, true, text.length)
  if (document === undefined) return { root: undefined, problems, within: placesInYaml(text) }
  const first = firstOf(document.errors)
  if (first !== undefined) {
    const range = { start: first.pos[0], end: first.pos[1] }
    problems.push({ ...yamlSyntax(range, firstSentence(first.message)), hint: hintFor(text, range) })
  } else if (second !== undefined) {
    const [at] = second.range
    problems.push(
      yamlSyntax(
        { start: at, end: Math.min(at + 3, text.length) },
        'A second document starts here: only the first is read',
      ),
    )
  }
  const root = new NodeReader(text, document, deepest, problems).root()
  if (root === undefined && problems.length === 0) problems.push(yamlSyntax(start, 'The text holds no value'))
  return { root, problems, within: placesInYaml(text) }
}

function refused(text: string, problem: TextProblem): Tree {
  return { root: undefined, problems: [problem], within: placesInYaml(text) }
}

/** The library's messages go on with advice or a piece of the text. */
function firstSentence(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/[.:]\s*$/, '')
}

/** One slip makes errors up to the end of the text: what the parser says after the first is about its own guesses. */
function firstOf(errors: readonly YAMLParseError[]): YAMLParseError | undefined {
  return errors.reduce<YAMLParseError | undefined>(
    (first, error) => (first === undefined || error.pos[0] < first.pos[0] ? error : first),
    undefined,
  )
}

/** Between braces a text without quotes ends at a brace: `{ Next: ${X} }`. */
function hintFor(text: string, { start }: Range): string | undefined {
  if (text[start] !== '{' || !/[^\s{[,]/.test(text[start - 1] ?? ' ')) return undefined
  return 'Put the text into quotes: between { } or [ ], a brace ends one without them.'
}

/** The composer is recursive, the parser before it is not. */
function firstBelow(tokens: readonly CST.Token[], deepest: number): number | undefined {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({
    token,
    depth: 0,
  }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next
    if (depth > deepest) return token.offset
    if (token.type === 'document' && token.value !== undefined) waiting.push({ token: token.value, depth: 1 })
    if (!('items' in token)) continue
    for (const { key, value } of token.items as readonly CST.CollectionItem[]) {
      if (key) waiting.push({ token: key, depth: depth + 1 })
      if (value !== undefined) waiting.push({ token: value, depth: depth + 1 })
    }
  }
  return undefined
}
