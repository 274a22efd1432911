/** Follows the data of executions through a definition, in every way they can take. */
import type { Definition, Machine, State } from '../model/definition.js'
import type { StringNode } from '../source/tree.js'
import { bounded, type Data, either, isSame, type Missing, unknown } from './data.js'
import { outcomeOf } from './states.js'

export type Absence = Missing & { readonly node: StringNode }

/** The reads that find nothing, whatever way an execution takes. */
export function absencesIn({ machines, top }: Definition): readonly Absence[] {
  const inputs = new Map<State, Data>()
  const inner = new Map<State, Data>()
  // Outer machines come first, so that what goes into inner ones is known.
  for (const machine of machines) {
    const input =
      machine === top || machine.owner === undefined ? unknown : (inner.get(machine.owner) ?? unknown)
    for (const [state, data] of inputsIn(machine, input)) {
      inputs.set(state, data)
      if (state.machines.length > 0) inner.set(state, outcomeOf(state, data, ignore).inner)
    }
  }
  const found: Absence[] = []
  for (const [state, data] of inputs)
    outcomeOf(state, data, (node, missing) => found.push({ node, ...missing }))
  return found
}

function ignore(): void {}

/** So often a state is looked at before nothing is presumed of its input. */
const mostVisits = 6

function inputsIn(machine: Machine, input: Data): ReadonlyMap<State, Data> {
  const inputs = new Map<State, Data>()
  const start = machine.startAt && machine.states.get(machine.startAt.node.value)
  // Where states or transitions may be missing, so may ways.
  if (!machine.complete || start === undefined) return inputs
  const visits = new Map<State, number>()
  inputs.set(start, input)
  const waiting = new Set([start])
  for (const state of waiting) {
    waiting.delete(state)
    const count = (visits.get(state) ?? 0) + 1
    visits.set(state, count)
    for (const [name, data] of outcomeOf(state, inputs.get(state) ?? unknown, ignore).next) {
      const target = machine.states.get(name)
      if (target === undefined) continue
      const earlier = inputs.get(target)
      const both = earlier === undefined ? bounded(data) : bounded(either(earlier, data))
      const joined = (visits.get(target) ?? 0) >= mostVisits ? unknown : both
      if (earlier !== undefined && isSame(earlier, joined)) continue
      inputs.set(target, joined)
      waiting.add(target)
    }
  }
  return inputs
}
