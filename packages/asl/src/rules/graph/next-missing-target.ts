import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportMissing } from '../../rule/targets.js'

export const nextMissingTarget: Rule = {
  id: 'next-missing-target',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  hint: 'Name a state of the same machine, or add the missing state.',
  documentation: pages.structure,
  check(subject, report) {
    reportMissing(subject, 'Next', report)
  },
}
