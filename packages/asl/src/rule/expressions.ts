/** JSONata expressions, as rules report what is in them. */
import type { Expression } from '../expression/jsonata/expressions.js'
import type { Span } from '../expression/jsonata/syntax.js'
import type { Range } from '../source/source-text.js'
import type { Tree } from '../source/tree.js'

/** Where a part of an expression stands in the file. */
export function placeIn({ node, offset }: Expression, { start, end }: Span, tree: Tree): Range {
  return tree.within(node, offset + start, offset + end)
}
