import { reportNotLast } from '../../rule/error-names.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const catchStatesAllNotLast: Rule = {
  id: 'catch-states-all-not-last',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Move the entry with States.ALL to the end of the list.',
  documentation: pages.errors,
  check({ definition }, report) {
    reportNotLast(definition, 'Catch', report)
  },
}
