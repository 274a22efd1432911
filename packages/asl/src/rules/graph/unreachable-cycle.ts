import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { unreachableIn } from '../../rule/unreachable.js'
import { quoted } from '../../words.js'

export const unreachableCycle: Rule = {
  id: 'unreachable-cycle',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  hint: 'Add a transition from a state that can be reached, or delete the whole ring.',
  documentation: pages.structure,
  check(subject, report) {
    for (const { rings } of unreachableIn(subject)) {
      for (const { node, name } of rings) {
        report({
          node,
          at: 'key',
          message: `Only states that cannot be reached themselves lead to the state ${quoted(name)}`,
        })
      }
    }
  },
}
