/** Intrinsic functions of CloudFormation: the texts they make, as far as a template alone tells. */
import { type Places, partOf, type Substitute } from '../source/part.js'
import { joined, madeOf, type Piece } from '../source/pieces.js'
import { items, member, type Node, type StringNode, type Tree, textOf } from '../source/tree.js'

/** A part of a template as CloudFormation hands it on: what only the deployment knows is a substitution. */
export function withoutIntrinsics(
  tree: Tree,
  root: Node,
  isUnknown: (node: Node) => boolean = () => false,
): Tree {
  return partOf(tree, root, (node) => (isUnknown(node) ? unknownAt(node) : substituteFor(tree, node)))
}

/** The function's name and argument, if the object is a call of one. */
export function callIn(node: Node): { readonly name: string; readonly argument: Node } | undefined {
  if (node.kind !== 'object' || node.members.size !== 1) return undefined
  const [[name, argument] = []] = node.members
  if (name === undefined || argument === undefined) return undefined
  // A macro's own place in an object is the matter of whoever reads the object.
  const isCall = name === 'Ref' || (name.startsWith('Fn::') && name !== 'Fn::Transform')
  return isCall && !name.startsWith('Fn::ForEach::') ? { name, argument } : undefined
}

/** The text that a value becomes, in pieces; `undefined` when it is no text or not known at all. */
export function textPieces(tree: Tree, node: Node): readonly Piece[] | undefined {
  if (node.kind === 'string') return [written(tree, node, 0, node.value.length)]
  const call = callIn(node)
  if (call?.name === 'Fn::Sub') return subPieces(tree, call.argument)
  if (call?.name === 'Fn::Join') return joinPieces(tree, call.argument)
  return undefined
}

function substituteFor(tree: Tree, node: Node): Substitute | undefined {
  const call = callIn(node)
  if (call === undefined) return undefined
  const pieces = textPieces(tree, node)
  if (pieces === undefined) return unknownAt(node)
  const { range, key, keyRange, parent } = node
  const { text, places } = joined(pieces)
  const shown = call.argument.kind === 'string' ? call.argument.range : range
  const whole: Places = (start, end) => (text === '' ? shown : places(start, end))
  return { node: { kind: 'string', range: shown, key, keyRange, parent, value: text }, places: whole }
}

function unknownAt(node: Node): Substitute {
  const { range, key, keyRange, parent } = node
  return { node: { kind: 'substitution', range, key, keyRange, parent, text: placeholder(node) } }
}

function subPieces(tree: Tree, argument: Node): readonly Piece[] | undefined {
  const template = argument.kind === 'array' ? argument.items[0] : argument
  if (template?.kind !== 'string') return undefined
  const pieces: Piece[] = []
  let from = 0
  for (const match of template.value.matchAll(/\$\{([^}]*)\}/g)) {
    const [whole, name = ''] = match
    const start = match.index
    const end = start + whole.length
    pieces.push(written(tree, template, from, start))
    const literal = textOf(member(items(argument)[1], name.trim()))
    // `${!X}` is how Fn::Sub writes `${X}`.
    const text = name.startsWith('!') ? `\${${name.slice(1)}}` : (literal ?? whole)
    const places: Places = () => tree.within(template, start, end)
    pieces.push(text === whole ? written(tree, template, start, end) : { text, places })
    from = end
  }
  return [...pieces, written(tree, template, from, template.value.length)]
}

function joinPieces(tree: Tree, argument: Node): readonly Piece[] | undefined {
  const [delimiter, list] = items(argument)
  if (delimiter?.kind !== 'string' || list?.kind !== 'array') return undefined
  return list.items.flatMap((item, index) => [
    ...(index === 0 ? [] : [madeOf(item.range, delimiter.value)]),
    ...(textPieces(tree, item) ?? [madeOf(item.range, placeholder(item))]),
  ])
}

function written(tree: Tree, node: StringNode, start: number, end: number): Piece {
  return {
    text: node.value.slice(start, end),
    places: (from, to) => tree.within(node, start + from, start + to),
  }
}

/** Stands for a value that is not known, where a text is needed. */
function placeholder(node: Node): string {
  const call = callIn(node)
  const argument = call?.argument
  const named = argument?.kind === 'array' ? items(argument).map(textOf).join('.') : textOf(argument)
  return `\${${(named ?? call?.name ?? 'value').replace(/[^\w.:-]/g, '')}}`
}
