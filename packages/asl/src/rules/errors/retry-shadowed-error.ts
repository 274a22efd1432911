import { reportShadowed } from '../../rule/error-names.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const retryShadowedError: Rule = {
  id: 'retry-shadowed-error',
  level: 'warning',
  hint: 'Delete the name here, or in the earlier entry.',
  documentation: pages.errors,
  check({ definition }, report) {
    reportShadowed(definition, 'Retry', report)
  },
}
