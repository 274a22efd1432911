/** States that no execution can reach, told apart by whether any transition leads to them. */
import type { Definition, Machine, State } from '../model/definition.js'
import { predecessorsIn, reachableFrom, reachableStates } from '../model/graph.js'
import { remembered } from '../remember.js'
import type { Subject } from './rule.js'
import { statesMeant } from './targets.js'

export type Unreachable = {
  /** Those that nothing leads to, and those that only they lead to. */
  readonly orphans: readonly State[]
  /** Those that only lead to each other. */
  readonly rings: readonly State[]
}

export function unreachableIn({ definition }: Subject): readonly Unreachable[] {
  return unreachableInAll(definition)
}

const unreachableInAll = remembered((definition: Definition) =>
  definition.machines.filter(({ complete }) => complete).map((machine) => unreachableOf(machine, definition)),
)

function unreachableOf(machine: Machine, definition: Definition): Unreachable {
  const reached = reachableStates(machine)
  // Without a start nothing can be reached, and the missing start has been reported.
  if (reached === undefined || reached.size === machine.states.size) return { orphans: [], rings: [] }
  // What is only a name misspelt away is reached when that is mended.
  const mended = reachableFrom([...reached, ...statesMeant(definition)])
  const unreached = [...machine.states.values()].filter((state) => !mended.has(state))
  const previous = predecessorsIn(machine)
  const roots = unreached.filter((state) => (previous.get(state) ?? []).every((other) => other === state))
  const fromRoots = reachableFrom(roots)
  return {
    orphans: unreached.filter((state) => fromRoots.has(state) && isObject(state)),
    rings: unreached.filter((state) => !fromRoots.has(state) && isObject(state)),
  }
}

/** Anything else that stands among the states is no state, and reported as such. */
function isObject({ node }: State): boolean {
  return node.kind === 'object'
}
