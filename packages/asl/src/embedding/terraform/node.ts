/** The value that `jsonencode` makes JSON of. */
import { joined, type PiecedText } from '../../source/pieces.js'
import type { ArrayNode, Node, ObjectNode, StringNode } from '../../source/tree.js'
import type { Expression, Member } from './expression.js'

type Place = Pick<Node, 'key' | 'keyRange' | 'parent' | 'shared'>

type Making = {
  readonly text: string
  /** Filled with where the parts of the strings stand. */
  readonly texts: WeakMap<StringNode, PiecedText['places']>
  /** What a name stands for, or the name. */
  readonly resolve: (expression: Expression, depth: number) => Expression
}

/** What only Terraform knows becomes a substitution. */
export function nodeFrom(root: Expression, making: Making): Node {
  return nodeAt(root, making, { key: undefined, keyRange: undefined, parent: undefined }, 0)
}

function nodeAt(written: Expression, making: Making, at: Place, depth: number): Node {
  const expression = making.resolve(written, depth)
  // What has a name may be named in many places.
  const place: Place = expression === written ? at : { ...at, shared: true }
  const { range } = expression
  switch (expression.is) {
    case 'object': {
      const members = new Map<string, Node>()
      const object: ObjectNode = { kind: 'object', range, ...place, members, open: false }
      addMembers(expression.members, object, members, making, depth)
      return object
    }
    case 'list': {
      const items: Node[] = []
      const array: ArrayNode = { kind: 'array', range, ...place, items, open: false }
      for (const [key, item] of expression.items.entries()) {
        items.push(nodeAt(item, making, below(array, key, undefined), depth + 1))
      }
      return array
    }
    case 'call': {
      if (expression.name !== 'merge') break
      return merged(expression.args, { range, ...place }, making, depth)
    }
    case 'number':
      return { kind: 'number', range, ...place, value: expression.value }
    case 'boolean':
      return { kind: 'boolean', range, ...place, value: expression.value }
    case 'null':
      return { kind: 'null', range, ...place }
    case 'text': {
      const { pieces, interpolations, directive } = expression.template
      // `"${x}"` is x, whatever its type.
      const isOneValue = pieces.length === 1 && interpolations.length === 1
      if (directive !== undefined || isOneValue) break
      const { text: value, places } = joined(pieces)
      const node: StringNode = { kind: 'string', range, ...place, value }
      if (value !== '') making.texts.set(node, places)
      return node
    }
  }
  const source = making.text.slice(range.start, range.end)
  const inner = /^"\$\{(.*)\}"$/s.exec(source)?.[1] ?? source
  return { kind: 'substitution', range, ...place, text: `\${${inner}}` }
}

/** Of equal keys the last one counts. Where one of the objects is not known, the whole has members that are not seen. */
function merged(
  args: readonly Expression[],
  place: Place & Pick<Node, 'range'>,
  making: Making,
  depth: number,
): ObjectNode {
  const parts = args.map((each) => making.resolve(each, depth + 1))
  const members = new Map<string, Node>()
  const open = parts.some(({ is }) => is !== 'object')
  const object: ObjectNode = { kind: 'object', ...place, members, open }
  for (const [index, part] of parts.entries()) {
    if (part.is !== 'object') continue
    addMembers(part.members, object, members, making, depth, part !== args[index])
  }
  return object
}

function addMembers(
  list: readonly Member[],
  object: ObjectNode,
  members: Map<string, Node>,
  making: Making,
  depth: number,
  shared = object.shared,
): void {
  for (const { key, keyRange, value } of list) {
    members.delete(key)
    members.set(key, nodeAt(value, making, below(object, key, keyRange, shared), depth + 1))
  }
}

function below(
  parent: ObjectNode | ArrayNode,
  key: string | number,
  keyRange: Place['keyRange'],
  shared = parent.shared,
): Place {
  return shared === true ? { key, keyRange, parent, shared } : { key, keyRange, parent }
}
