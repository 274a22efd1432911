import { reportShadowed } from '../../rule/error-names.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const catchShadowedError: Rule = {
  id: 'catch-shadowed-error',
  level: 'warning',
  description:
    'The first catcher that names an error handles it. A name that an earlier one has too is never looked at.',
  hint: 'Delete the name here, or in the earlier entry.',
  documentation: pages.errors,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["States.Timeout", "Oops"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["Oops"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  check({ definition }, report) {
    reportShadowed(definition, 'Catch', report)
  },
}
