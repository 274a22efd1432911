import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { unreachableIn } from '../../rule/unreachable.js'
import { quoted } from '../../words.js'

export const unreachableCycle: Rule = {
  id: 'unreachable-cycle',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  description:
    'States that lead to each other, but that nothing from outside leads to, are never run; AWS refuses them like any state that cannot be reached.',
  hint: 'Add a transition from a state that can be reached, or delete the whole ring.',
  documentation: pages.structure,
  bad: statesOnly(`"Start": { "Type": "Succeed" },
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Next": "Ping" },
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Succeed" }`),
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
