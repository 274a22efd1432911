import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportMissing } from '../../rule/targets.js'

export const defaultMissingTarget: Rule = {
  id: 'default-missing-target',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  description: 'The Default of a Choice state must name a state of the same machine.',
  hint: 'Name a state of the same machine, or add the missing state.',
  documentation: pages.structure,
  bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Doen"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
  check(subject, report) {
    reportMissing(subject, 'Default', report)
  },
}
