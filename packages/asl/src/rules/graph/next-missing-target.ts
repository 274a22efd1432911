import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportMissing } from '../../rule/targets.js'

export const nextMissingTarget: Rule = {
  id: 'next-missing-target',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  description: 'Next must name a state of the same machine; names count upper and lower case.',
  hint: 'Name a state of the same machine, or add the missing state.',
  documentation: pages.structure,
  bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Check" }],
  "Default": "Done"
},
"Check": { "Type": "Pass", "Next": "Doen" },
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Check" }],
  "Default": "Done"
},
"Check": { "Type": "Pass", "Next": "Done" },
"Done": { "Type": "Succeed" }`),
  check(subject, report) {
    reportMissing(subject, 'Next', report)
  },
}
