/** How a fault can be mended by machine, as a rule says it: in terms of the tree, not of the text. */
import type { Range } from '../source/source-text.js'
import type { Node, StringNode } from '../source/tree.js'

export type Fix =
  /** A text gets another value. */
  | { readonly is: 'text'; readonly node: StringNode; readonly value: string }
  /** A member gets another key. */
  | { readonly is: 'key'; readonly node: Node; readonly key: string }
  /** An item of a list goes, with its comma. */
  | { readonly is: 'without'; readonly node: Node }
  /** A part of the text goes. */
  | { readonly is: 'cut'; readonly range: Range }
