/** Draws the path taken as a Mermaid flowchart that GitHub can show, folding what is too much. */
import { mermaid } from '@aws-delivery-actions/report'
import type { Explanation } from '../explain/explanation.js'
import type { StateOutcome } from '../states-table.js'
import { type PathEdge, type PathNode, pathGraph } from './path-graph.js'

/** How much of the path is drawn. */
type Measure = {
  /** States beside each other; the middle ones become one node. */
  readonly siblings: number
  /** Whether Parallel and Map states that did not fail are one node each. */
  readonly folded: boolean
  /** Characters of a name. */
  readonly name: number
}

const measures: readonly Measure[] = [
  { siblings: Number.POSITIVE_INFINITY, folded: false, name: 80 },
  { siblings: Number.POSITIVE_INFINITY, folded: true, name: 80 },
  { siblings: 120, folded: true, name: 60 },
  { siblings: 40, folded: true, name: 40 },
  { siblings: 12, folded: true, name: 30 },
  { siblings: 4, folded: true, name: 20 },
]

const classes: Readonly<Record<StateOutcome, string>> = {
  succeeded: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  caught: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  redriven: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  failed: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px',
  aborted: 'fill:#eaeef2,stroke:#57606a,color:#1f2328',
  open: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
}

/** The chart's lines; nothing when no state was entered, or not even the folded path can be drawn. */
export function diagramOf(explanation: Explanation): string[] | undefined {
  const graph = pathGraph(explanation)
  if (graph.nodes.length === 0) return undefined
  for (const measure of measures) {
    const chart = chartOf(graph, measure)
    if (mermaid.fits(chart)) return mermaid.flowchart(chart)
  }
  return undefined
}

function chartOf(graph: ReturnType<typeof pathGraph>, measure: Measure): mermaid.Flowchart {
  const shownAs = new Map<PathNode, string>()
  const nodes = drawn(graph.nodes, measure, shownAs, { next: 1 })
  return { direction: 'TB', nodes, edges: edgesBetween(graph.edges, shownAs), classes }
}

/** @param shownAs Gets the id of what stands for each node; one that is inside of a fold has none. */
function drawn(
  siblings: readonly PathNode[],
  measure: Measure,
  shownAs: Map<PathNode, string>,
  ids: { next: number },
): (mermaid.Node | mermaid.Group)[] {
  const found: (mermaid.Node | mermaid.Group)[] = []
  for (const run of runsOf(siblings, measure.siblings)) {
    const id = `n${ids.next++}`
    for (const node of run) shownAs.set(node, id)
    const [node] = run
    if (node === undefined) continue
    if (run.length > 1) {
      found.push({ id, lines: [`… ${run.length} states …`], shape: 'folded', style: worstOf(run) })
    } else if (node.inner.length === 0 || (measure.folded && !node.isAtFault)) {
      found.push(boxOf(id, node, measure))
    } else {
      const title = [nameOf(node, measure), ...factsOf(node)].join(' · ')
      found.push({ id, title, nodes: drawn(node.inner, measure, shownAs, ids), style: node.outcome })
    }
  }
  return found
}

/** Each state by itself, but those in the middle of too many together; the failing one and its neighbours stay. */
function runsOf(siblings: readonly PathNode[], most: number): PathNode[][] {
  if (siblings.length <= most) return siblings.map((node) => [node])
  const head = Math.ceil(most / 2)
  const tail = siblings.length - Math.floor(most / 2)
  const stays = (index: number) =>
    index < head || index >= tail || [index - 1, index, index + 1].some((at) => siblings[at]?.isAtFault)
  const runs: PathNode[][] = []
  let open: PathNode[] | undefined
  for (const [index, node] of siblings.entries()) {
    if (stays(index)) {
      runs.push([node])
      open = undefined
    } else if (open === undefined) {
      open = [node]
      runs.push(open)
    } else open.push(node)
  }
  return runs
}

function boxOf(id: string, node: PathNode, measure: Measure): mermaid.Node {
  const folded = node.inner.length > 0 ? [`${statesIn(node)} states inside`] : []
  return {
    id,
    lines: [nameOf(node, measure), ...[...factsOf(node), ...folded].slice(0, 3)],
    shape: folded.length > 0 ? 'folded' : (shapes[node.type] ?? 'box'),
    style: node.outcome,
  }
}

const shapes: Readonly<Partial<Record<PathNode['type'], 'round' | 'diamond'>>> = {
  Choice: 'diamond',
  Succeed: 'round',
  Fail: 'round',
}

function factsOf({ runs, attempts, outcome }: PathNode): string[] {
  return [
    ...(runs > 1 ? [`${runs} runs`] : []),
    ...(attempts > runs ? [`${attempts} tries`] : []),
    ...(outcome === 'succeeded' ? [] : [outcome]),
  ]
}

function nameOf({ name }: PathNode, measure: Measure): string {
  if (name.trim() === '') return '(no name)'
  const characters = [...name]
  return characters.length <= measure.name ? name : `${characters.slice(0, measure.name - 1).join('')}…`
}

function statesIn(node: PathNode): number {
  let count = 0
  const waiting = [...node.inner]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    count++
    waiting.push(...next.inner)
  }
  return count
}

function worstOf(run: readonly PathNode[]): StateOutcome {
  const order: readonly StateOutcome[] = ['failed', 'open', 'aborted', 'caught', 'redriven']
  return order.find((outcome) => run.some((node) => node.outcome === outcome)) ?? 'succeeded'
}

function edgesBetween(edges: readonly PathEdge[], shownAs: ReadonlyMap<PathNode, string>): mermaid.Edge[] {
  const found = new Map<string, { from: string; to: string; count: number; caught: boolean }>()
  for (const { from, to, count, caught } of edges) {
    const start = shownAs.get(from)
    const end = shownAs.get(to)
    if (start === undefined || end === undefined || (start === end && from !== to)) continue
    const known = found.get(`${start} ${end}`)
    if (known === undefined) found.set(`${start} ${end}`, { from: start, to: end, count, caught })
    else {
      known.count += count
      known.caught ||= caught
    }
  }
  return [...found.values()].map(({ from, to, count, caught }) => ({
    from,
    to,
    dotted: caught,
    ...labelled([caught ? 'caught' : '', count > 1 ? `${count} times` : ''].filter(Boolean).join(', ')),
  }))
}

function labelled(label: string): { label?: string } {
  return label === '' ? {} : { label }
}
