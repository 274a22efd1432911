import { retryBudget } from '../../model/durations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { items, member } from '../../source/tree.js'

export const expressRetryOverFiveMinutes: Rule = {
  id: 'express-retry-over-five-minutes',
  level: 'warning',
  hint: 'Allow fewer attempts or shorter waits, or use a Standard state machine.',
  documentation: pages.types,
  check({ definition, type }, report) {
    if (type !== 'express') return
    for (const state of definition.states) {
      for (const node of items(member(state.node, 'Retry'))) {
        const seconds = retryBudget(node) ?? 0
        if (seconds < longest) continue
        report({
          node,
          message: `The waits of this retrier come to ${seconds} seconds, but an Express execution ends after ${longest}`,
        })
      }
    }
  },
}

const longest = 300
