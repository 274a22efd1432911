/** The states of one machine as a graph. Nothing here is recursive: a chain of states may be very long. */
import { remembered } from '../remember.js'
import { isTerminal, type Machine, type State } from './definition.js'

/** Everything that can be reached from the given states, themselves included. */
export function reachableFrom(starts: Iterable<State>): ReadonlySet<State> {
  const reached = new Set<State>(starts)
  for (const state of reached) {
    for (const next of state.successors) reached.add(next)
  }
  return reached
}

/** `undefined` when it is not clear where the machine starts. */
export const reachableStates: (machine: Machine) => ReadonlySet<State> | undefined = remembered((machine) => {
  const start = machine.startAt && machine.states.get(machine.startAt.node.value)
  return start && reachableFrom([start])
})

/** The states from which an end of the machine can be reached. */
export const statesThatCanEnd: (machine: Machine) => ReadonlySet<State> = remembered((machine) => {
  const predecessors = predecessorsIn(machine)
  const found = new Set<State>([...machine.states.values()].filter(isTerminal))
  for (const state of found) {
    for (const previous of predecessors.get(state) ?? []) found.add(previous)
  }
  return found
})

export const predecessorsIn: (machine: Machine) => ReadonlyMap<State, readonly State[]> = remembered(
  (machine) => {
    const found = new Map<State, State[]>()
    for (const state of machine.states.values()) {
      for (const next of state.successors) {
        const previous = found.get(next)
        if (previous === undefined) found.set(next, [state])
        else previous.push(state)
      }
    }
    return found
  },
)

/** The loops: sets of states that can all reach each other, each in the order of the text (Tarjan's algorithm). */
export const loopsIn: (machine: Machine) => readonly (readonly State[])[] = remembered((machine) => {
  const order = new Map<State, number>()
  const lowest = new Map<State, number>()
  const path: State[] = []
  const onPath = new Set<State>()
  const loops: State[][] = []

  const enter = (state: State) => {
    order.set(state, order.size)
    lowest.set(state, order.get(state) ?? 0)
    path.push(state)
    onPath.add(state)
    return { state, waiting: state.successors.values() }
  }
  const lower = (state: State, value: number) => lowest.set(state, Math.min(lowest.get(state) ?? 0, value))

  for (const root of machine.states.values()) {
    if (order.has(root)) continue
    const work = [enter(root)]
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { value: next, done } = top.waiting.next()
      if (!done) {
        if (!order.has(next)) work.push(enter(next))
        else if (onPath.has(next)) lower(top.state, order.get(next) ?? 0)
        continue
      }
      work.pop()
      const below = work.at(-1)
      if (below !== undefined) lower(below.state, lowest.get(top.state) ?? 0)
      if (lowest.get(top.state) === order.get(top.state)) {
        const component = path.splice(path.lastIndexOf(top.state))
        for (const state of component) onPath.delete(state)
        if (component.length > 1 || top.state.successors.includes(top.state)) loops.push(component)
      }
    }
  }
  if (loops.length === 0) return []
  const places = new Map([...machine.states.values()].map((state, index) => [state, index]))
  return loops.map((loop) => loop.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)))
})
