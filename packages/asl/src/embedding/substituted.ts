/** A definition with its `${NAME}` replaced, as far as their values are known. */
import { type Places, partOf, type Substitute } from '../source/part.js'
import { joined, type Piece } from '../source/pieces.js'
import type { Node, StringNode, Tree } from '../source/tree.js'
import { usesIn } from './names.js'

type Find = (name: string) => string | undefined

export function substituted(tree: Tree, find: Find): Tree {
  const { root } = tree
  if (root === undefined) return tree
  const part = partOf(
    tree,
    root,
    (node) => {
      if (node.kind === 'string' && node.value.includes('${')) return inString(tree, node, find)
      return node.kind === 'substitution' ? inPlaceOf(node, node.text, find) : undefined
    },
    (key) => replaced(key, find),
  )
  return { ...part, problems: tree.problems }
}

function inString(tree: Tree, node: StringNode, find: Find): Substitute | undefined {
  const pieces: Piece[] = []
  let from = 0
  for (const { name, start, end } of usesIn(node.value)) {
    const value = find(name)
    if (value === undefined) continue
    pieces.push(written(tree, node, from, start))
    pieces.push({ text: value, places: () => tree.within(node, start, end) })
    from = end
  }
  if (from === 0) return undefined
  pieces.push(written(tree, node, from, node.value.length))
  const { text, places } = joined(pieces)
  const whole: Places = (start, end) => (text === '' ? node.range : places(start, end))
  return { node: { ...node, value: text }, places: whole }
}

function written(tree: Tree, node: StringNode, start: number, end: number): Piece {
  return {
    text: node.value.slice(start, end),
    places: (from, to) => tree.within(node, start + from, start + to),
  }
}

/** Without quotes the value is JSON: a number stays a number. What is no JSON is taken for a string. */
function inPlaceOf(node: Node, text: string, find: Find): Substitute | undefined {
  const value = replaced(text, find)
  if (value === text || value.includes('${')) return undefined
  const { range, key, keyRange, parent } = node
  const whole: Places = () => range
  const common = { range, key, keyRange, parent }
  if (value === 'null') return { node: { kind: 'null', ...common } }
  if (value === 'true' || value === 'false') {
    return { node: { kind: 'boolean', ...common, value: value === 'true' } }
  }
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)) {
    return { node: { kind: 'number', ...common, value: Number(value) } }
  }
  // Objects and arrays would need places of their own, and are left to be anything.
  if (/^\s*[{[]/.test(value)) return undefined
  const quoted = /^"(.*)"$/s.exec(value)?.[1]
  return { node: { kind: 'string', ...common, value: quoted ?? value }, places: whole }
}

function replaced(text: string, find: Find): string {
  if (!text.includes('${')) return text
  let made = ''
  let from = 0
  for (const { name, start, end } of usesIn(text)) {
    const value = find(name)
    if (value === undefined) continue
    made += text.slice(from, start) + value
    from = end
  }
  return made + text.slice(from)
}
