/** The syntax tree that the parser of `jsonata` makes, as far as it is looked at here. */

export type SyntaxNode = {
  readonly type: string
  readonly value?: unknown
  /** In most nodes the offset after the token that the node is named for, in UTF-16 units. */
  readonly position?: number
  readonly steps?: readonly SyntaxNode[]
  /** Of a function call or a lambda. */
  readonly procedure?: SyntaxNode
  readonly arguments?: readonly SyntaxNode[]
  readonly body?: SyntaxNode
  readonly expression?: SyntaxNode
  readonly expressions?: readonly SyntaxNode[]
  /** Pairs of key and value in an object. */
  readonly lhs?: SyntaxNode | readonly Pair[]
  readonly rhs?: SyntaxNode
  readonly condition?: SyntaxNode
  readonly then?: SyntaxNode
  readonly else?: SyntaxNode
  /** What follows a value or a step in brackets. */
  readonly predicate?: readonly Stage[]
  readonly stages?: readonly Stage[]
  readonly group?: { readonly lhs: readonly Pair[] }
  readonly terms?: readonly { readonly expression: SyntaxNode }[]
  readonly pattern?: SyntaxNode
  readonly update?: SyntaxNode
  readonly delete?: SyntaxNode
  /** Variables that `@$name` and `#$name` bind. */
  readonly focus?: string
  readonly index?: string
}

export type Pair = readonly [SyntaxNode, SyntaxNode]
export type Stage = { readonly type: string; readonly value?: unknown; readonly expr?: SyntaxNode }

/** A part of an expression's text. */
export type Span = { readonly start: number; readonly end: number }

/** Where a name or variable stands. */
export function spanOf({ value, position = 0, type }: SyntaxNode, text: string): Span {
  const length = String(value).length + (type === 'variable' ? 1 : 0)
  // Names in backticks or quotes have a character more at either side.
  const isQuoted = '`"\''.includes(text.charAt(position - 1)) && position > 0
  return { start: Math.max(0, position - length - (isQuoted ? 2 : 0)), end: position }
}
