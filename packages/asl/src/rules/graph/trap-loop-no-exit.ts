import { loopsIn, reachableStates, statesThatCanEnd } from '../../model/graph.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { all, quoted } from '../../words.js'

export const trapLoopNoExit: Rule = {
  id: 'trap-loop-no-exit',
  level: 'warning',
  hint: 'Give the loop an exit: a Choice that leaves it, a Catch, or "End": true.',
  documentation: pages.structure,
  check({ definition }, report) {
    for (const machine of definition.machines) {
      const reached = reachableStates(machine)
      const ending = statesThatCanEnd(machine)
      // A machine that cannot end at all, or misses a target, has been reported.
      if (!machine.complete || reached === undefined || ending.size === 0) continue
      for (const loop of loopsIn(machine)) {
        const [first] = loop
        if (first === undefined || !reached.has(first) || ending.has(first)) continue
        const names = loop.slice(0, 3).map(({ name }) => quoted(name))
        const more = loop.length > 3 ? [`${loop.length - 3} more`] : []
        report({
          node: first.node,
          at: 'key',
          message: `No end of the machine can be reached from ${all([...names, ...more])}`,
        })
      }
    }
  },
}
