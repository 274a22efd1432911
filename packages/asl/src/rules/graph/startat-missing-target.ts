import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportMissing } from '../../rule/targets.js'

export const startatMissingTarget: Rule = {
  id: 'startat-missing-target',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  hint: 'Name a state that stands in States beside this StartAt.',
  documentation: pages.structure,
  check(subject, report) {
    reportMissing(subject, 'StartAt', report)
  },
}
