import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, numberOf } from '../../source/tree.js'

export const timeoutNeverReached: Rule = {
  id: 'timeout-never-reached',
  level: 'warning',
  hint: 'Make it shorter than the TimeoutSeconds of the state machine.',
  documentation: pages.task,
  check({ definition }, report) {
    const limit = numberOf(member(definition.root, 'TimeoutSeconds'))
    if (limit === undefined) return
    for (const { node: state, type } of definition.states) {
      const node = member(state, 'TimeoutSeconds')
      if (type !== 'Task' || (numberOf(node) ?? 0) < limit) continue
      report({
        node,
        message: `The state machine ends after ${limit} seconds, so this timeout is never reached`,
      })
    }
  },
}
