import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'
import { limits } from '../../source/limits.js'

export const nestingTooDeep: Rule = {
  id: 'nesting-too-deep',
  level: 'error',
  awsCode: 'TOO_DEEPLY_NESTED',
  description:
    'Objects and arrays are nested so deeply that the text is not read at all. No definition that AWS takes comes near this depth.',
  hint: 'Move inner parts to state machines of their own and start them with a Task.',
  documentation: pages.quotas,
  bad: '['.repeat(limits.deepest + 1),
  good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
  check({ tree }, report) {
    reportText(tree, 'nesting', report)
  },
}
