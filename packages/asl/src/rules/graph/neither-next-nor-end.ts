import { isOpen } from '../../model/open.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const neitherNextNorEnd: Rule = {
  id: 'neither-next-nor-end',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Add "Next" with the name of a state, or "End": true.',
  documentation: pages.states,
  check({ survey }, report) {
    for (const { node, shape, state } of survey.entries) {
      if (!shape.fields.has('End') || isOpen(node) || member(node, 'Next') !== undefined) continue
      const end = member(node, 'End')
      if (end !== undefined && !(end.kind === 'boolean' && !end.value)) continue
      report({
        node,
        at: 'key',
        message: `The state ${quoted(state?.name ?? '')} has neither Next nor "End": true`,
      })
    }
  },
}
