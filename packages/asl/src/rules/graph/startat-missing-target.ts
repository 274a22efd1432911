import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportMissing } from '../../rule/targets.js'

export const startatMissingTarget: Rule = {
  id: 'startat-missing-target',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  description: 'StartAt must name a state of the same machine; names count upper and lower case.',
  hint: 'Name a state that stands in States beside this StartAt.',
  documentation: pages.structure,
  bad: `{ "StartAt": "Doen", "States": { "Done": { "Type": "Succeed" } } }`,
  good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }`,
  check(subject, report) {
    reportMissing(subject, 'StartAt', report)
  },
}
