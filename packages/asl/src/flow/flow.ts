/** Follows the data of executions through a definition, in every way they can take. */
import type { Definition, Machine, State } from '../model/definition.js'
import type { StringNode } from '../source/tree.js'
import { bounded, type Data, either, isSame, type Missing, unknown } from './data.js'
import { outcomeOf } from './states.js'

export type Absence = Missing & { readonly node: StringNode }

/** The reads that find nothing, whatever way an execution takes. */
export function absencesIn({ machines, top }: Definition): readonly Absence[] {
  const inner = new Map<State, Data>()
  const found: Absence[] = []
  // Outer machines come first, so that what goes into inner ones is known.
  for (const machine of machines) {
    const input =
      machine === top || machine.owner === undefined ? unknown : (inner.get(machine.owner) ?? unknown)
    for (const [state, visit] of visitsIn(machine, input)) {
      found.push(...visit.absences)
      if (state.machines.length > 0) inner.set(state, visit.inner)
    }
  }
  return found
}

/** What the last look at a state gave: with the input that stands for all that it can have. */
type Visit = { readonly count: number; readonly absences: readonly Absence[]; readonly inner: Data }

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
    const absences: Absence[] = []
    const outcome = outcomeOf(state, inputs.get(state) ?? unknown, (node, missing) => {
      absences.push({ node, ...missing })
    })
    visits.set(state, { count: (visits.get(state)?.count ?? 0) + 1, absences, inner: outcome.inner })
    for (const [name, data] of outcome.next) {
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
