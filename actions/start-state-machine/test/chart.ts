/** Reads a Mermaid flowchart as strictly as we write it, to find what a renderer would refuse or misread. */

export type Chart = {
  readonly nodes: readonly string[]
  readonly edges: readonly (readonly [string, string])[]
}

const label = '"(?:[\\p{L}\\p{N}\\p{M} ]|#\\d+;|<br\\/>)*"'
const node = new RegExp(
  `^ +(n\\d+)(\\[${label}\\]|\\(\\[${label}\\]\\)|\\{${label}\\}|\\[\\[${label}\\]\\])(:::(\\w+))?$`,
  'u',
)
const subgraph = new RegExp(`^ +subgraph (n\\d+)\\[${label}\\]$`, 'u')
const edge = new RegExp(`^ +(n\\d+) (?:-->|-\\.->)(?:\\|${label}\\|)? (n\\d+)$`, 'u')
const classOf = /^ +class (n\d+) (\w+)$/
const classDef = /^ +classDef (\w+) [\w:#,-]+$/

/** @throws {Error} at the first line that is none of the known forms, or breaks a rule of the whole. */
export function readChart(lines: readonly string[]): Chart {
  const parents = new Map<string, string | undefined>()
  const edges: [string, string][] = []
  const used = new Set<string>()
  const defined = new Set<string>()
  const open: string[] = []
  if (!/^flowchart (TB|LR)$/.test(lines[0] ?? '')) throw new Error(`no flowchart: ${lines[0]}`)
  for (const line of lines.slice(1)) {
    const found = node.exec(line) ?? subgraph.exec(line)
    if (found !== null) {
      const [, id = '', , , style] = found
      if (parents.has(id)) throw new Error(`${id} stands twice`)
      parents.set(id, open.at(-1))
      if (subgraph.test(line)) open.push(id)
      if (style !== undefined) used.add(style)
    } else if (line.trim() === 'end') {
      if (open.pop() === undefined) throw new Error('an end without a subgraph')
    } else if (edge.test(line)) {
      const [, from = '', to = ''] = edge.exec(line) ?? []
      edges.push([from, to])
    } else if (classOf.test(line)) used.add(classOf.exec(line)?.[2] ?? '')
    else if (classDef.test(line)) defined.add(classDef.exec(line)?.[1] ?? '')
    else throw new Error(`not a line of a chart: ${line}`)
  }
  if (open.length > 0) throw new Error('a subgraph is not closed')
  for (const [from, to] of edges) {
    if (!parents.has(from) || !parents.has(to)) throw new Error(`an edge without a node: ${from} ${to}`)
    if (isInside(from, to, parents) || isInside(to, from, parents))
      throw new Error(`an edge into itself: ${from} ${to}`)
  }
  for (const style of used) if (!defined.has(style)) throw new Error(`no class ${style}`)
  return { nodes: [...parents.keys()], edges }
}

function isInside(inner: string, outer: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  for (let at = parents.get(inner); at !== undefined; at = parents.get(at)) if (at === outer) return true
  return false
}
