import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

export const nextAndEnd: Rule = {
  id: 'next-and-end',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Keep one of the two.',
  documentation: pages.states,
  check({ survey }, report) {
    for (const { node, shape } of survey.entries) {
      if (!shape.fields.has('End') || member(node, 'Next') === undefined) continue
      const end = member(node, 'End')
      if (end === undefined || (end.kind === 'boolean' && !end.value)) continue
      report({
        node: end,
        at: 'key',
        message: 'The state has both Next and End, but may have only one of them',
      })
    }
  },
}
