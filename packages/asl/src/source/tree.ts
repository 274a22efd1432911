/**
 * A document as a tree whose keys and values know their place. Made from JSON or YAML, or from the expressions of
 * Terraform; the rules do not see the difference.
 *
 * Keys are data (`__proto__` is one like any other), so members are found through `member`, never as properties.
 */
import type { Range } from './source-text.js'

type Common = {
  /** Where the value stands. */
  readonly range: Range
  /** The key in the parent object, the index in the parent array, `undefined` at the root. */
  readonly key: string | number | undefined
  /** Where the key stands, quotes included. */
  readonly keyRange: Range | undefined
  readonly parent: ObjectNode | ArrayNode | undefined
  /** Its text may stand for other nodes too, by an anchor and aliases of YAML. */
  readonly shared?: boolean
}

export type ObjectNode = Common & {
  readonly kind: 'object'
  /** In the order of the text, each key once: of equal keys the last one, as JSON readers take it. */
  readonly members: ReadonlyMap<string, Node>
  /** Members may be missing here: a substitution stands for them, or the text is broken. */
  readonly open: boolean
}

export type ArrayNode = Common & {
  readonly kind: 'array'
  readonly items: readonly Node[]
  /** As in objects. */
  readonly open: boolean
}

export type StringNode = Common & {
  readonly kind: 'string'
  readonly value: string
  /** What readers of YAML 1.1, such as that of the AWS CLI, take it for: `yes` without quotes. */
  readonly inYaml11?: boolean | undefined
}
export type NumberNode = Common & { readonly kind: 'number'; readonly value: number }
export type BooleanNode = Common & { readonly kind: 'boolean'; readonly value: boolean }
export type NullNode = Common & { readonly kind: 'null' }
/** `${X}` without quotes: any value may come to stand here. */
export type SubstitutionNode = Common & { readonly kind: 'substitution'; readonly text: string }

export type Node =
  | ObjectNode
  | ArrayNode
  | StringNode
  | NumberNode
  | BooleanNode
  | NullNode
  | SubstitutionNode

/** Trouble with the text itself, found while the tree was made. */
export type TextProblem = {
  readonly kind:
    | 'syntax'
    | 'yaml-syntax'
    | 'comment'
    | 'trailing-comma'
    | 'duplicate-key'
    | 'byte-order-mark'
    | 'nesting'
    | 'size'
  readonly range: Range
  /** One sentence without a full stop. */
  readonly message: string
  /** How to mend it, where more can be told than of every problem of the kind. */
  readonly hint?: string | undefined
  /** The node that the trouble is about, where there is one. */
  readonly node: Node | undefined
}

export type Tree = {
  /** `undefined` when the text holds no value, or was refused before it was read. */
  readonly root: Node | undefined
  readonly problems: readonly TextProblem[]
  /** Where a part of a string's value stands in the text. `start` and `end` count UTF-16 units of the value. */
  within(node: StringNode, start: number, end: number): Range
}

/** The value under a key, if the node is an object that has it. */
export function member(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'object' ? node.members.get(key) : undefined
}

export function objectOrNothing(node: Node | undefined): ObjectNode | undefined {
  return node?.kind === 'object' ? node : undefined
}

/** The values of an array; none when the node is something else. */
export function items(node: Node | undefined): readonly Node[] {
  return node?.kind === 'array' ? node.items : []
}

/** The values of an object; none when the node is something else. */
export function members(node: Node | undefined): Iterable<Node> {
  return node?.kind === 'object' ? node.members.values() : []
}

export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'string' ? node.value : undefined
}

export function numberOf(node: Node | undefined): number | undefined {
  return node?.kind === 'number' ? node.value : undefined
}

/** The key as text; the index of an array's item too. */
export function keyOf(node: Node): string {
  return String(node.key ?? '')
}

/** The RFC 6901 pointer from the root to the node. */
export function pointerTo(node: Node): string {
  const parts: string[] = []
  for (let at = node; at.parent !== undefined; at = at.parent) {
    parts.push(`/${keyOf(at).replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
  return parts.reverse().join('')
}

/**
 * The node and everything in it, parents first, in the order of the text.
 *
 * @param skip Nodes that are left out with everything in them.
 */
export function* descendants(node: Node, skip: (node: Node) => boolean = () => false): Iterable<Node> {
  const waiting: Node[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (skip(next)) continue
    yield next
    const children = next.kind === 'object' ? [...next.members.values()] : items(next)
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child !== undefined) waiting.push(child)
    }
  }
}

/** In words, to follow "found". */
export function kindInWords(node: Node): string {
  const words = {
    object: 'an object',
    array: 'an array',
    string: 'a string',
    number: 'a number',
    boolean: 'a boolean',
    null: 'null',
    substitution: 'a substitution',
  }
  return words[node.kind]
}
