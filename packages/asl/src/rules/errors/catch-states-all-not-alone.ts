import { reportNotAlone } from '../../rule/error-names.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const catchStatesAllNotAlone: Rule = {
  id: 'catch-states-all-not-alone',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'States.ALL in the ErrorEquals of a catcher must be its only name: it matches every error by itself.',
  hint: 'Delete the other names, or move them to an entry of their own before this one.',
  documentation: pages.errors,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL", "States.Timeout"], "Next": "Done" }],
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
  check({ definition }, report) {
    reportNotAlone(definition, 'Catch', report)
  },
}
