import { reportNotAlone } from '../../rule/error-names.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const retryStatesAllNotAlone: Rule = {
  id: 'retry-states-all-not-alone',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Delete the other names, or move them to an entry of their own before this one.',
  documentation: pages.errors,
  check({ definition }, report) {
    reportNotAlone(definition, 'Retry', report)
  },
}
