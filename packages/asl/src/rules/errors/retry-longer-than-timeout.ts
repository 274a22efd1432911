import { retryBudget } from '../../model/durations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { items, member, numberOf } from '../../source/tree.js'

export const retryLongerThanTimeout: Rule = {
  id: 'retry-longer-than-timeout',
  level: 'warning',
  hint: 'Allow fewer attempts or shorter waits, or a longer TimeoutSeconds of the state machine.',
  documentation: pages.errors,
  check({ definition }, report) {
    const timeout = numberOf(member(definition.root, 'TimeoutSeconds'))
    if (timeout === undefined) return
    for (const state of definition.states) {
      for (const node of items(member(state.node, 'Retry'))) {
        if ((retryBudget(node) ?? 0) <= timeout) continue
        report({
          node,
          message: `The waits of this retrier come to more than the ${timeout} seconds of the state machine`,
        })
      }
    }
  },
}
