import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportMissing } from '../../rule/targets.js'

export const catchNextMissingTarget: Rule = {
  id: 'catch-next-missing-target',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  description: 'The Next of a catcher must name a state of the same machine.',
  hint: 'Name a state of the same machine, or add the missing state.',
  documentation: pages.structure,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Doen" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  check(subject, report) {
    reportMissing(subject, 'Catch', report)
  },
}
