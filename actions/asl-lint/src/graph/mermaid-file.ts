/** A definition as a Mermaid flowchart. */
import { keepEnds, mermaid, visible } from '@aws-delivery-actions/report'
import type { Drawing, DrawnMachine, DrawnState } from './drawing.js'
import type { Drawn } from './graph-files.js'

const classes = {
  error: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px',
  warning: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-width:2px',
  info: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
}

const shapes: Readonly<Record<string, mermaid.Node['shape']>> = {
  Choice: 'diamond',
  Succeed: 'round',
  Fail: 'round',
}

const longestLabel = 40

const tooLarge = `GitHub draws no flowchart of more than ${mermaid.limits.characters} characters or ${mermaid.limits.edges} ways`

/** Renderers show labels as codes where they hold more than letters and digits; comments give those names to readers. */
export function mermaidFile({ title, machine }: Drawing): Drawn {
  const chart: mermaid.Flowchart = {
    direction: 'TB',
    nodes: nodesOf(machine),
    edges: machinesIn(machine).flatMap(edgesOf),
    classes,
  }
  const names = machinesIn(machine).flatMap(({ states }) => states.filter(({ name }) => !isPlain(name)))
  const lines = [
    `%% ${remark(title)}`,
    ...names.map(({ id, name }) => `%% ${id}: ${remark(name)}`),
    ...mermaid.flowchart(chart),
    '',
  ]
  return { text: lines.join('\n'), trouble: mermaid.fits(chart) ? undefined : tooLarge }
}

/** Mermaid looks for directives and other beginnings in comments too: signs that it has a use for are left out. */
function remark(text: string): string {
  return visible(text).replace(/[{}%]+/g, '…')
}

function isPlain(name: string): boolean {
  return mermaid.label(name) === name
}

/** Mermaid cannot draw a frame to which no way leads, such as that of a branch, with more frames within frames in it. */
const mostWithin = 2

function nodesOf({ id, start, states }: DrawnMachine): (mermaid.Node | mermaid.Group)[] {
  const entry: mermaid.Node[] =
    start === undefined ? [] : [{ id: `start${id}`, lines: ['start'], shape: 'round' }]
  return [...entry, ...states.map(nodeOf)]
}

function nodeOf(state: DrawnState): mermaid.Node | mermaid.Group {
  const { id, name, type, severity, machines } = state
  const style = severity === undefined ? {} : { style: severity }
  if (machines.length === 0) return { id, lines: [name, type], shape: shapes[type] ?? 'box', ...style }
  return { id, title: `${name} · ${type}`, nodes: nodesWithin(machines), ...style }
}

/** A single machine needs no frame of its own. Where branches cannot have theirs, they are told by their start. */
function nodesWithin(machines: readonly DrawnMachine[]): (mermaid.Node | mermaid.Group)[] {
  const [only, another] = machines
  if (only !== undefined && another === undefined) return nodesOf(only)
  const inner = machines.map((machine) => ({ machine, nodes: nodesOf(machine) }))
  return inner.every(({ nodes }) => framesIn(nodes) <= mostWithin)
    ? inner.map(({ machine: { id, title }, nodes }) => ({ id, title, nodes }))
    : inner.flatMap(({ machine: { id, title }, nodes }) =>
        nodes.map((node) => (node.id === `start${id}` ? { ...node, lines: [title] } : node)),
      )
}

function framesIn(nodes: readonly (mermaid.Node | mermaid.Group)[]): number {
  return nodes.reduce((most, node) => Math.max(most, 'nodes' in node ? 1 + framesIn(node.nodes) : 0), 0)
}

function machinesIn(machine: DrawnMachine): DrawnMachine[] {
  return [machine, ...machine.states.flatMap(({ machines }) => machines.flatMap(machinesIn))]
}

function edgesOf({ id, start, edges }: DrawnMachine): mermaid.Edge[] {
  return [
    ...(start === undefined ? [] : [{ from: `start${id}`, to: start }]),
    ...edges.map(({ from, to, kind, label }) => ({
      from,
      to,
      dotted: kind === 'catch',
      ...(label === '' ? {} : { label: keepEnds(label, longestLabel) }),
    })),
  ]
}
