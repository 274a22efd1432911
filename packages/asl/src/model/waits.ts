/** How long Wait states hold up an execution at least. */
import { member, numberOf } from '../source/tree.js'
import type { Definition, Machine, State } from './definition.js'

/** Of each Wait state that can be reached: the seconds that have been waited before it, on the way with the fewest. */
export function waitsBefore({ machines }: Definition): ReadonlyMap<State, number> {
  const found = new Map<State, number>()
  for (const machine of machines) {
    const { owner } = machine
    const before = owner === undefined ? 0 : found.get(owner)
    if (before !== undefined && machine.complete) spread(machine, before, found)
  }
  return new Map([...found].filter(([{ type }]) => type === 'Wait'))
}

/** The shortest ways first (Dijkstra), where waits are few: a state is looked at again when a shorter way is found. */
function spread(machine: Machine, before: number, found: Map<State, number>): void {
  const start = machine.startAt && machine.states.get(machine.startAt.node.value)
  if (start === undefined) return
  found.set(start, before)
  const waiting = new Set([start])
  let steps = 0
  for (const state of waiting) {
    waiting.delete(state)
    const total = (found.get(state) ?? 0) + secondsOf(state)
    // Looking further would take too long: what is not known is taken for nothing.
    if (++steps > mostSteps) {
      forget(machine, found)
      return
    }
    for (const next of state.successors) {
      const earlier = found.get(next)
      if (earlier !== undefined && earlier <= total) continue
      found.set(next, total)
      waiting.add(next)
    }
  }
}

const mostSteps = 100_000

function forget({ states }: Machine, found: Map<State, number>): void {
  for (const state of states.values()) found.delete(state)
}

function secondsOf({ type, node }: State): number {
  return type === 'Wait' ? Math.max(0, numberOf(member(node, 'Seconds')) ?? 0) : 0
}
