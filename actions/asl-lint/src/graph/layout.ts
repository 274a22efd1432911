/** Where everything of a drawing stands. Inner machines are laid out first, and are boxes to what is around them. */
import { displayWidth, keepEnds } from '@aws-delivery-actions/report'
import { Graph, layout } from '@dagrejs/dagre'
import type { DrawnEdge, DrawnMachine, DrawnState } from './drawing.js'

export type Point = { readonly x: number; readonly y: number }

/** Sizes are pixels; places count from the upper left corner of what is around. */
export type PlacedMachine = {
  readonly machine: DrawnMachine
  readonly width: number
  readonly height: number
  /** Where it starts. */
  readonly start: Point | undefined
  readonly states: readonly PlacedState[]
  readonly ways: readonly Way[]
}

export type PlacedState = {
  readonly state: DrawnState
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** What its box shows. */
  readonly lines: readonly string[]
  readonly inner: readonly (Point & { readonly placed: PlacedMachine })[]
}

export type Way = {
  readonly edge: Pick<DrawnEdge, 'kind' | 'label'>
  readonly points: readonly Point[]
  /** The label's middle, and what of it is shown. */
  readonly label: (Point & { readonly text: string }) | undefined
}

export const letter = { width: 7.4, height: 17 }
export const margin = 14
/** How far the sides of a Choice state come out. */
export const slant = 12
const narrowest = 110
const headHeight = 44
const titleHeight = 22
const longest = { name: 34, label: 30 }
const startSize = 16
const startName = 'start'

/** So many states of one machine are laid out by the ways between them; of more, in the order of the text. */
const most = 1_500

export function placed(machine: DrawnMachine): PlacedMachine {
  if (machine.states.length === 0) return empty(machine)
  const boxes = new Map(machine.states.map((state) => [state.id, boxOf(state)]))
  return machine.states.length > most ? inColumns(machine, boxes) : byWays(machine, boxes)
}

function empty(machine: DrawnMachine): PlacedMachine {
  return { machine, width: narrowest, height: 2 * margin, start: undefined, states: [], ways: [] }
}

type Box = Pick<PlacedState, 'state' | 'width' | 'height' | 'lines' | 'inner'>

function boxOf(state: DrawnState): Box {
  let x = margin
  const inner = state.machines.map((machine) => {
    const box = { placed: placed(machine), x, y: headHeight + titleHeight }
    x += box.placed.width + margin
    return box
  })
  const columns = Math.max(longest.name, Math.floor((x - 2 * margin) / letter.width))
  const lines = [keepEnds(state.name, columns), `${state.type}${state.ends ? ' · end' : ''}`]
  const text =
    Math.max(...lines.map(displayWidth)) * letter.width +
    2 * (state.type === 'Choice' ? slant + margin : margin)
  if (inner.length === 0) return { state, lines, inner, width: Math.max(narrowest, text), height: headHeight }
  const height = Math.max(...inner.map(({ placed }) => placed.height))
  return {
    state,
    lines,
    inner,
    width: Math.max(narrowest, text, x),
    height: headHeight + titleHeight + height + margin,
  }
}

function byWays(machine: DrawnMachine, boxes: ReadonlyMap<string, Box>): PlacedMachine {
  const graph = graphOf(machine, boxes)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    machine,
    width: Math.ceil(width),
    height: Math.ceil(height),
    start: machine.start === undefined ? undefined : rounded(graph.node(startName) as Point),
    ways: graph.edges().map((key: EdgeKey) => wayOf(machine, key, graph.edge(key) as LaidOutEdge)),
    states: [...boxes].map(([id, box]) => {
      const { x, y } = graph.node(id) as Point
      return { ...box, ...rounded({ x: x - box.width / 2, y: y - box.height / 2 }) }
    }),
  }
}

function graphOf({ start, edges }: DrawnMachine, boxes: ReadonlyMap<string, Box>): Graph {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 40, edgesep: 14, marginx: margin, marginy: margin })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const [id, { width, height }] of boxes) graph.setNode(id, { width, height })
  if (start !== undefined) {
    graph.setNode(startName, { width: startSize, height: startSize })
    graph.setEdge(startName, start, {}, 'start')
  }
  for (const [at, { from, to, label }] of edges.entries()) {
    const width = displayWidth(shown(label)) * letter.width
    const height = label === '' ? 0 : letter.height
    graph.setEdge(from, to, { width, height, labelpos: 'c' }, `e${at}`)
  }
  return graph
}

type EdgeKey = { readonly name?: string }
type LaidOutEdge = { readonly points?: readonly Point[]; readonly x?: number; readonly y?: number }

function wayOf({ edges }: DrawnMachine, { name }: EdgeKey, { points = [], x, y }: LaidOutEdge): Way {
  const edge = edges[Number(String(name).slice(1))] ?? { kind: 'next', label: '' }
  const hasLabel = edge.label !== '' && x !== undefined && y !== undefined
  return {
    edge,
    points: points.map(rounded),
    label: hasLabel ? { ...rounded({ x, y }), text: shown(edge.label) } : undefined,
  }
}

/** Nobody follows thousands of lines: the states alone, in columns. */
function inColumns(machine: DrawnMachine, boxes: ReadonlyMap<string, Box>): PlacedMachine {
  const rows = Math.ceil(Math.sqrt(boxes.size))
  const states: PlacedState[] = []
  let [x, y, widest, lowest] = [margin, margin, 0, 0]
  for (const box of boxes.values()) {
    if (states.length > 0 && states.length % rows === 0) {
      x += widest + margin
      y = margin
      widest = 0
    }
    states.push({ ...box, x, y })
    widest = Math.max(widest, box.width)
    y += box.height + margin
    lowest = Math.max(lowest, y)
  }
  return { machine, width: x + widest + margin, height: lowest, start: undefined, ways: [], states }
}

function shown(label: string): string {
  return keepEnds(label, longest.label)
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
