import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const mapWithoutWork: Rule = {
  id: 'map-without-work',
  level: 'info',
  hint: 'Use a Pass state with a path, or with an expression of JSONata.',
  documentation: pages.map,
  check({ definition }, report) {
    for (const { node, type, machines } of definition.states) {
      const [machine] = machines
      if (type !== 'Map' || machine === undefined || !machine.complete || machine.states.size === 0) continue
      if ([...machine.states.values()].some((state) => state.type !== 'Pass')) continue
      report({ node, at: 'key', message: 'The item processor has nothing but Pass states' })
    }
  },
}
