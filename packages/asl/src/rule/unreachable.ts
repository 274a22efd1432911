/** States that no execution can reach, told apart by whether any transition leads to them. */
import type { Definition, Machine, State } from '../model/definition.js'
import { predecessorsIn, reachableFrom, reachableStates } from '../model/graph.js'
import { remembered } from '../remember.js'
import type { Subject } from './rule.js'

export type Unreachable = {
  /** Those that nothing leads to, and those that only they lead to. */
  readonly orphans: readonly State[]
  /** Those that only lead to each other. */
  readonly rings: readonly State[]
}

export function unreachableIn({ definition }: Subject): readonly Unreachable[] {
  return unreachableInAll(definition)
}

const unreachableInAll = remembered(({ machines }: Definition) =>
  machines.filter(({ complete }) => complete).map(unreachableOf),
)

function unreachableOf(machine: Machine): Unreachable {
  const reached = reachableStates(machine)
  // Without a start nothing can be reached, and the missing start has been reported.
  if (reached === undefined) return { orphans: [], rings: [] }
  const unreached = [...machine.states.values()].filter((state) => !reached.has(state))
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
