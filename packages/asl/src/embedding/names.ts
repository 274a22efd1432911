/** The `${NAME}` of a definition. */
import { lastAtOrBefore, type Range } from '../source/source-text.js'
import { descendants, type Node, pointerTo, type Tree } from '../source/tree.js'
import type { NameUse } from './embedded.js'

/** @param skip Nodes whose insides are left out. */
export function namesIn(
  tree: Tree,
  root: Node | undefined,
  place: (range: Range) => Range = (range) => range,
  skip: (node: Node) => boolean = () => false,
): readonly NameUse[] {
  if (root === undefined) return []
  const found: NameUse[] = []
  const above = pointerTo(root).length
  const add = (name: string, node: Node, range: Range) =>
    found.push({ name, range: place(range), pointer: pointerTo(node).slice(above) })
  for (const node of descendants(root, skip)) {
    if (typeof node.key === 'string') {
      for (const { name } of usesIn(node.key)) add(name, node, node.keyRange ?? node.range)
    }
    if (node.kind === 'substitution') {
      for (const { name } of usesIn(node.text)) add(name, node, node.range)
    }
    if (node.kind !== 'string' || !node.value.includes('${')) continue
    for (const { name, start, end } of usesIn(node.value)) {
      add(name, node, tree.within(node, start, end))
    }
  }
  return found
}

/**
 * Names that were found in the text that a definition is made from, with the pointers of the values and keys that
 * they stand in.
 *
 * @param place Where a range of the definition stands in that text.
 */
export function pointed(
  uses: readonly NameUse[],
  { root }: Tree,
  place: (range: Range) => Range,
): readonly NameUse[] {
  if (root === undefined || uses.length === 0) return uses
  const spots = [...descendants(root)].flatMap((node) => [
    ...(node.keyRange === undefined ? [] : [{ ...place(node.keyRange), node }]),
    ...(node.kind === 'object' || node.kind === 'array' ? [] : [{ ...place(node.range), node }]),
  ])
  spots.sort((a, b) => a.start - b.start)
  const starts = spots.map(({ start }) => start)
  return uses.map((use) => {
    const spot = spots[lastAtOrBefore(starts, use.range.start)]
    const isIn = spot !== undefined && spot.start <= use.range.start && use.range.end <= spot.end
    return isIn ? { ...use, pointer: pointerTo(spot.node) } : use
  })
}

/** `$${X}` and `${!X}` are how templates write what is no substitution. */
export function* usesIn(text: string): Iterable<{ name: string; start: number; end: number }> {
  for (const match of text.matchAll(/(\$?)\$\{([^}]*)\}/g)) {
    const [whole, escaped, name = ''] = match
    if (escaped === '' && !name.startsWith('!')) {
      yield { name: name.trim(), start: match.index, end: match.index + whole.length }
    }
  }
}
