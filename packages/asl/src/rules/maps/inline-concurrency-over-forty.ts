import { mapStates } from '../../model/map-states.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, numberOf } from '../../source/tree.js'

const most = 40

export const inlineConcurrencyOverForty: Rule = {
  id: 'inline-concurrency-over-forty',
  level: 'info',
  hint: 'Use a number up to 40, or a Distributed Map.',
  documentation: pages.map,
  check({ definition }, report) {
    for (const { state, mode } of mapStates(definition)) {
      const node = member(state.node, 'MaxConcurrency')
      if (mode !== 'INLINE' || (numberOf(node) ?? 0) <= most) continue
      report({ node, message: `An inline Map state works on up to ${most} items at a time` })
    }
  },
}
