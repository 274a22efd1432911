import { reportShadowed } from '../../rule/error-names.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const catchShadowedError: Rule = {
  id: 'catch-shadowed-error',
  level: 'warning',
  hint: 'Delete the name here, or in the earlier entry.',
  documentation: pages.errors,
  check({ definition }, report) {
    reportShadowed(definition, 'Catch', report)
  },
}
