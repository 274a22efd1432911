/** A part of a tree as a tree of its own, with other values in the place of some. */
import type { ArrayNode, Node, ObjectNode, StringNode, TextProblem, Tree } from './tree.js'

/** What comes to stand in a node's place. A string may say where its parts stand. */
export type Substitute = {
  readonly node: Node
  readonly places?: Places | undefined
  readonly open?: boolean
}

/** Where a part of a string's value stands. */
export type Places = (start: number, end: number) => { readonly start: number; readonly end: number }

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** @param substituteFor What stands in the place of a node; `undefined` leaves it as it is, and looks into it. */
export function partOf(
  tree: Tree,
  root: Node,
  substituteFor: (node: Node) => Substitute | undefined = () => undefined,
  keyFor: (key: string) => string = (key) => key,
): Tree {
  const copies = new Map<Node, Node>()
  const origins = new WeakMap<Node, StringNode>()
  const places = new WeakMap<Node, Places>()

  const copy = (original: Node, place: Pick<Node, 'key' | 'keyRange' | 'parent'>): Node => {
    const substitute = substituteFor(original)
    const made = { ...(substitute?.node ?? original), ...place } as Mutable<Node>
    copies.set(original, made)
    if (made.kind === 'object') copyMembers(made)
    else if (made.kind === 'array') copyItems(made)
    else if (substitute?.places !== undefined) places.set(made, substitute.places)
    else if (made.kind === 'string' && original.kind === 'string') origins.set(made, original)
    return made
  }

  const copyMembers = (object: Mutable<ObjectNode>): void => {
    const members = new Map<string, Node>()
    for (const [written, member] of object.members) {
      const key = keyFor(written)
      if (isHole(key)) object.open = true
      else members.set(key, copy(member, { key, keyRange: member.keyRange, parent: object }))
    }
    object.members = members
  }

  const copyItems = (array: Mutable<ArrayNode>): void => {
    array.items = array.items.map((item, key) => copy(item, { key, keyRange: undefined, parent: array }))
  }

  const top = copy(root, { key: undefined, keyRange: undefined, parent: undefined })
  return {
    root: top,
    problems: tree.problems.flatMap((problem) => problemIn(problem, root, copies)),
    within: (node, start, end) => {
      const own = places.get(node)
      if (own !== undefined) return own(start, end)
      const origin = origins.get(node)
      return origin === undefined ? node.range : tree.within(origin, start, end)
    },
  }
}

/** Members that a macro of CloudFormation writes. */
function isHole(key: string): boolean {
  return key === 'Fn::Transform' || key.startsWith('Fn::ForEach::')
}

/** That of the part. What is wrong with the text as a whole is told of the whole. */
function problemIn(
  problem: TextProblem,
  { range }: Node,
  copies: ReadonlyMap<Node, Node>,
): readonly TextProblem[] {
  const node = problem.node && copies.get(problem.node)
  if (problem.kind !== 'duplicate-key' || problem.range.start < range.start) return []
  return problem.range.end > range.end ? [] : [{ ...problem, node }]
}
