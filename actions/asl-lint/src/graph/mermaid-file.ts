/** A definition as a Mermaid flowchart. */
import { keepEnds, mermaid, visible } from '@aws-delivery-actions/report'
import type { Drawing, DrawnMachine, DrawnState } from './drawing.js'

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

/** Renderers show labels as codes where they hold more than letters and digits; comments give those names to readers. */
export function mermaidFile({ title, machine }: Drawing): string {
  const lines = mermaid.flowchart({
    direction: 'TB',
    nodes: nodesOf(machine),
    edges: machinesIn(machine).flatMap(edgesOf),
    classes,
  })
  const names = machinesIn(machine).flatMap(({ states }) => states.filter(({ name }) => !isPlain(name)))
  return [
    `%% ${remark(title)}`,
    ...names.map(({ id, name }) => `%% ${id}: ${remark(name)}`),
    ...lines,
    '',
  ].join('\n')
}

/** Mermaid looks for directives and other beginnings in comments too: signs that it has a use for are left out. */
function remark(text: string): string {
  return visible(text).replace(/[{}%]+/g, '…')
}

function isPlain(name: string): boolean {
  return mermaid.label(name) === name
}

function nodesOf({ id, start, states }: DrawnMachine): (mermaid.Node | mermaid.Group)[] {
  const entry: mermaid.Node[] =
    start === undefined ? [] : [{ id: `start${id}`, lines: ['start'], shape: 'round' }]
  return [...entry, ...states.map(nodeOf)]
}

function nodeOf(state: DrawnState): mermaid.Node | mermaid.Group {
  const { id, name, type, severity, machines } = state
  const style = severity === undefined ? {} : { style: severity }
  const title = name.trim() === '' ? '(no name)' : name
  if (machines.length === 0) return { id, lines: [title, type], shape: shapes[type] ?? 'box', ...style }
  const [only, another] = machines
  return {
    id,
    title: `${title} · ${type}`,
    // Mermaid cannot draw many frames within frames: a single machine needs none of its own.
    nodes:
      only !== undefined && another === undefined
        ? nodesOf(only)
        : machines.map((machine) => ({ id: machine.id, title: machine.title, nodes: nodesOf(machine) })),
    ...style,
  }
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
