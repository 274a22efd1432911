import { reportNotLast } from '../../rule/error-names.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const catchStatesAllNotLast: Rule = {
  id: 'catch-states-all-not-last',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description: 'A catcher with States.ALL must be the last of its list: nothing after it could ever match.',
  hint: 'Move the entry with States.ALL to the end of the list.',
  documentation: pages.errors,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }, { "ErrorEquals": ["States.Timeout"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["States.ALL"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  check({ definition }, report) {
    reportNotLast(definition, 'Catch', report)
  },
}
