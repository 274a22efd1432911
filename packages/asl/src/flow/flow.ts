/** Follows the data of executions through a definition, in every way they can take. */
import type { Definition, Machine, State } from '../model/definition.js'
import { predecessorsIn } from '../model/graph.js'
import { remembered } from '../remember.js'
import type { Node, StringNode } from '../source/tree.js'
import type { Answer } from './conditions.js'
import { bounded, type Data, either, isSame, type Missing, unknown } from './data.js'
import { outcomeOf, type Unfit } from './states.js'

export type Absence = Missing & {
  readonly node: StringNode
  /** The state that had the field in its input, or after one that read it there, and put its result in its place. */
  readonly lostIn: State | undefined
}
export type UnfitRead = Unfit & { readonly node: StringNode }
export type Asked = { readonly rule: Node; readonly answer: Answer | 'passed'; readonly data: Data }

export type Flow = {
  /** The reads that find nothing, whatever way an execution takes. */
  readonly absences: readonly Absence[]
  readonly unfit: readonly UnfitRead[]
  /** The rules of Choice states that data comes to. */
  readonly asked: readonly Asked[]
  /** The Choice states whose rules leave nothing for Default. */
  readonly exhausted: readonly State[]
}

export const flowOf: (definition: Definition) => Flow = remembered((definition) => {
  const inner = new Map<State, Data>()
  const visits = new Map<State, Visit>()
  // Outer machines come first, so that what goes into inner ones is known.
  for (const machine of definition.machines) {
    const input =
      machine === definition.top || machine.owner === undefined
        ? unknown
        : (inner.get(machine.owner) ?? unknown)
    for (const [state, visit] of visitsIn(machine, input)) {
      visits.set(state, visit)
      if (state.machines.length > 0) inner.set(state, visit.inner)
    }
  }
  const all = [...visits.values()]
  const seekers: Seekers = new Map()
  return {
    absences: all.flatMap(({ absences }) =>
      absences.map((absence) => ({ ...absence, lostIn: lostIn(absence, visits, seekers) })),
    ),
    unfit: all.flatMap(({ unfit }) => unfit),
    asked: all.flatMap(({ asked }) => asked),
    exhausted: all.flatMap(({ exhausted }) => exhausted),
  }
})

/** What the last look at a state gave: with the input that stands for all that it can have. */
type Visit = {
  readonly count: number
  readonly absences: readonly (Missing & { readonly node: StringNode })[]
  readonly unfit: readonly UnfitRead[]
  readonly asked: readonly Asked[]
  readonly exhausted: readonly State[]
  /** The fields of its input that it reads. */
  readonly reads: ReadonlySet<string>
  readonly inner: Data
}

/** So often a state is looked at before nothing is presumed of its input. */
const mostVisits = 6

function visitsIn(machine: Machine, input: Data): ReadonlyMap<State, Visit> {
  const visits = new Map<State, Visit>()
  const inputs = new Map<State, Data>()
  const start = machine.startAt && machine.states.get(machine.startAt.node.value)
  // Where states or transitions may be missing, so may ways.
  if (!machine.complete || start === undefined) return visits
  inputs.set(start, input)
  const waiting = new Set([start])
  for (const state of waiting) {
    waiting.delete(state)
    const count = (visits.get(state)?.count ?? 0) + 1
    const { visit, next } = visited(state, inputs.get(state) ?? unknown, count)
    visits.set(state, visit)
    for (const [name, data] of next) {
      const target = machine.states.get(name)
      if (target === undefined) continue
      const earlier = inputs.get(target)
      const both = earlier === undefined ? bounded(data) : bounded(either(earlier, data))
      const joined = (visits.get(target)?.count ?? 0) >= mostVisits ? unknown : both
      if (earlier !== undefined && isSame(earlier, joined)) continue
      inputs.set(target, joined)
      waiting.add(target)
    }
  }
  return visits
}

function visited(
  state: State,
  input: Data,
  count: number,
): { readonly visit: Visit; readonly next: ReadonlyMap<string, Data> } {
  const absences: (Missing & { node: StringNode })[] = []
  const unfit: UnfitRead[] = []
  const asked: Asked[] = []
  const exhausted: State[] = []
  const reads = new Set<string>()
  const { next, inner } = outcomeOf(state, input, {
    absent: (node, missing) => absences.push({ node, ...missing }),
    read: (name) => reads.add(name),
    unfit: (node, found) => unfit.push({ node, ...found }),
    asked: (rule, answer, data) => asked.push({ rule, answer, data }),
    left: (choice, isLeft) => {
      if (!isLeft) exhausted.push(choice)
    },
  })
  return { visit: { count, absences, unfit, asked, exhausted, reads, inner }, next }
}

/** Asked again and again about the same state and field. */
type Seekers = Map<State, { readonly before: ReadonlySet<State>; readonly known: Map<string, boolean> }>

function lostIn(
  { step, instead }: Missing,
  visits: ReadonlyMap<State, Visit>,
  seekers: Seekers,
): State | undefined {
  const { name } = step
  if (instead === undefined || name === undefined) return undefined
  const { by, input } = instead
  if (input.kind === 'object' && has(input.fields.get(name))) return by
  const { before, known } = seekers.get(by) ?? { before: statesBefore(by), known: new Map<string, boolean>() }
  seekers.set(by, { before, known })
  const wasRead = known.get(name) ?? [...before].some((state) => visits.get(state)?.reads.has(name))
  known.set(name, wasRead)
  return wasRead ? by : undefined
}

/** All from which the state can be reached, itself included. */
function statesBefore(state: State): ReadonlySet<State> {
  const predecessors = predecessorsIn(state.machine)
  const found = new Set([state])
  for (const each of found) for (const previous of predecessors.get(each) ?? []) found.add(previous)
  return found
}

function has(field: Data | undefined): boolean {
  return field !== undefined && field.kind !== 'absent'
}
