/** A definition as it is drawn: states with what was found in them, and the ways between them. */
import {
  type Definition,
  definitionFrom,
  type Finding,
  isTerminal,
  type LintedDefinition,
  type Machine,
  member,
  pointerTo,
  type Severity,
  type State,
} from '@aws-delivery-actions/asl'
import { counted } from '../verdict.js'
import { conditionOf } from './condition.js'

export type Drawing = {
  /** The file, and the place in it. */
  readonly title: string
  readonly machine: DrawnMachine
  /** About the definition as a whole. */
  readonly findings: readonly Finding[]
}

export type DrawnMachine = {
  readonly id: string
  /** What it is to the state around it. */
  readonly title: string
  readonly start: string | undefined
  readonly states: readonly DrawnState[]
  readonly edges: readonly DrawnEdge[]
}

export type DrawnState = {
  readonly id: string
  /** Something to read, in any case. */
  readonly name: string
  readonly type: string
  readonly ends: boolean
  /** Of the worst of its own findings. */
  readonly severity: Severity | undefined
  readonly findings: readonly Finding[]
  /** Lines of the file, from 1. */
  readonly lines: { readonly first: number; readonly last: number }
  readonly machines: readonly DrawnMachine[]
}

export type DrawnEdge = {
  readonly from: string
  readonly to: string
  readonly kind: 'next' | 'choice' | 'default' | 'catch'
  /** Why this way is taken; empty where there is no other. */
  readonly label: string
}

/** The worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** In words by severity, none left out that there is. */
export function countsBySeverity(
  findings: readonly Finding[],
): readonly { readonly severity: Severity; readonly words: string }[] {
  return severities.flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity)
    return length === 0 ? [] : [{ severity, words: counted(length, severity) }]
  })
}

/** Nothing where the text holds no state machine. */
export function drawingOf(
  title: string,
  { tree, source, place }: LintedDefinition,
  found: readonly Finding[],
): Drawing | undefined {
  const definition = definitionFrom(tree.root)
  if (definition.top === undefined) return undefined
  const findings = found.filter((finding) => finding.definition === place)
  const byState = findingsByState(definition, findings)
  const ids = new Map<State, string>()
  for (const state of definition.states) ids.set(state, `s${ids.size + 1}`)
  let machines = 0

  const drawnMachine = (machine: Machine, title: string): DrawnMachine => {
    const states = [...machine.states.values()]
    return {
      id: `m${++machines}`,
      title,
      start: idIn(machine, machine.startAt?.node.value),
      states: states.map(drawnState),
      edges: states.flatMap((state) => edgesFrom(state, (name) => idIn(machine, name), ids.get(state) ?? '')),
    }
  }
  const drawnState = (state: State): DrawnState => {
    const own = byState.get(state) ?? []
    const { start, end } = source.positionsOf(state.node.range)
    const isMap = state.machines.every(({ role }) => role === 'processor')
    return {
      id: ids.get(state) ?? '',
      name: state.name.trim() === '' ? '(no name)' : state.name,
      type: state.type ?? '?',
      ends: isTerminal(state),
      severity: severities.find((severity) => own.some((finding) => finding.severity === severity)),
      findings: own,
      lines: { first: start.line, last: end.line },
      machines: state.machines.map((machine, at) =>
        drawnMachine(machine, isMap ? 'for each item' : `branch ${at + 1}`),
      ),
    }
  }
  const idIn = ({ states }: Machine, name: string | undefined): string | undefined => {
    const state = name === undefined ? undefined : states.get(name)
    return state && ids.get(state)
  }
  return { title, machine: drawnMachine(definition.top, ''), findings: byState.get(undefined) ?? [] }
}

/** The innermost state that the pointer leads into; none for what is said of the whole. */
function findingsByState(
  { states }: Definition,
  findings: readonly Finding[],
): ReadonlyMap<State | undefined, readonly Finding[]> {
  const byPointer = new Map(states.map((state) => [pointerTo(state.node), state]))
  const found = new Map<State | undefined, Finding[]>()
  for (const finding of findings) {
    let state: State | undefined
    for (let at = finding.pointer; at !== '' && state === undefined; at = at.slice(0, at.lastIndexOf('/'))) {
      state = byPointer.get(at)
    }
    found.set(state, [...(found.get(state) ?? []), finding])
  }
  return found
}

function edgesFrom(
  state: State,
  idOf: (name: string) => string | undefined,
  from: string,
): readonly DrawnEdge[] {
  return state.transitions.flatMap((transition): readonly DrawnEdge[] => {
    const to = idOf(transition.node.value)
    return to === undefined ? [] : [{ from, to, ...reasonOf(transition) }]
  })
}

function reasonOf({ kind, node }: State['transitions'][number]): Pick<DrawnEdge, 'kind' | 'label'> {
  if (kind === 'Choice') return { kind: 'choice', label: conditionOf(node.parent) }
  if (kind === 'Default') return { kind: 'default', label: 'otherwise' }
  if (kind === 'Catch') return { kind: 'catch', label: errorsOf(node.parent) }
  return { kind: 'next', label: '' }
}

function errorsOf(catcher: Parameters<typeof member>[0]): string {
  const names = member(catcher, 'ErrorEquals')
  return names?.kind === 'array'
    ? names.items.flatMap((name) => (name.kind === 'string' ? [name.value] : [])).join(', ')
    : ''
}
