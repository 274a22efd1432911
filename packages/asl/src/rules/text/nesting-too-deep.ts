import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const nestingTooDeep: Rule = {
  id: 'nesting-too-deep',
  level: 'error',
  awsCode: 'TOO_DEEPLY_NESTED',
  hint: 'Move inner parts to state machines of their own and start them with a Task.',
  documentation: pages.quotas,
  check({ tree }, report) {
    reportText(tree, 'nesting', report)
  },
}
