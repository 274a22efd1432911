import { retryBudget } from '../../model/durations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { items, member, numberOf, textOf } from '../../source/tree.js'

export const retryOfTimeoutNeverMade: Rule = {
  id: 'retry-of-timeout-never-made',
  level: 'warning',
  hint: 'Allow fewer attempts, a shorter TimeoutSeconds of the task, or a longer one of the state machine.',
  documentation: pages.errors,
  check({ definition }, report) {
    const limit = numberOf(member(definition.root, 'TimeoutSeconds'))
    if (limit === undefined) return
    for (const { node: state, type } of definition.states) {
      const timeout = numberOf(member(state, 'TimeoutSeconds'))
      if (type !== 'Task' || timeout === undefined || timeout >= limit) continue
      for (const node of items(member(state, 'Retry'))) {
        if (!items(member(node, 'ErrorEquals')).some((name) => textOf(name) === 'States.Timeout')) continue
        const given = member(node, 'MaxAttempts')
        const attempts = given === undefined ? 3 : numberOf(given)
        const waits = retryBudget(node)
        if (attempts === undefined || waits === undefined || waits > limit) continue
        if (attempts * timeout + waits < limit) continue
        report({
          node,
          message: `By the last of ${attempts} retries ${attempts * timeout + waits} seconds have passed, but the state machine ends after ${limit}`,
        })
      }
    }
  },
}
