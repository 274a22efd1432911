import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { unreachableIn } from '../../rule/unreachable.js'
import { quoted } from '../../words.js'

export const unreachableState: Rule = {
  id: 'unreachable-state',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  hint: 'Add a transition to the state, or delete it.',
  documentation: pages.structure,
  check(subject, report) {
    for (const { orphans } of unreachableIn(subject)) {
      for (const { node, name } of orphans) {
        report({ node, at: 'key', message: `No transition from StartAt leads to the state ${quoted(name)}` })
      }
    }
  },
}
