/** The JSONata expressions of a definition: texts between `{%` and `%}` in fields that are computed. */
import type { Survey, Use } from '../../schema/survey.js'
import { descendants, type StringNode } from '../../source/tree.js'
import type { Parsed } from './parse.js'

export type Expression = {
  readonly node: StringNode
  /** The field that holds it, at whatever depth. */
  readonly use: Use
  readonly text: string
  /** Where `text` starts in the value of `node`. */
  readonly offset: number
  readonly parsed: Parsed
}

const opening = '{%'
const closing = '%}'

export function isExpression(text: string): boolean {
  return text.startsWith(opening) && text.endsWith(closing) && text.length >= opening.length + closing.length
}

type Found = { readonly node: StringNode; readonly use: Use }

export async function expressionsIn(survey: Survey): Promise<readonly Expression[]> {
  const found = [...expressionTexts(survey)]
  if (found.length === 0) return []
  const texts = found.map(({ node }) => node.value.slice(opening.length, -closing.length))
  loading ??= import(/* webpackChunkName: "jsonata" */ './parse.js')
  const parse = await (await loading).parserFor(texts)
  return found.map(({ node, use }, at) => {
    const text = texts[at] ?? ''
    return { node, use, text, offset: opening.length, parsed: parse(text) }
  })
}

let loading: Promise<typeof import('./parse.js')> | undefined

function* expressionTexts({ uses }: Survey): Iterable<Found> {
  for (const use of uses) {
    const { field, form, node, entry } = use
    if (entry.language !== 'JSONata' || field.only === 'JSONPath') continue
    if (form.is === 'payload') {
      for (const each of descendants(node)) if (holdsExpression(each)) yield { node: each, use }
    } else if (field.computable && holdsExpression(node)) {
      yield { node, use }
    }
  }
}

function holdsExpression(node: Use['node']): node is StringNode {
  return node.kind === 'string' && isExpression(node.value)
}
