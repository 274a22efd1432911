import { reportShadowed } from '../../rule/error-names.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const retryShadowedError: Rule = {
  id: 'retry-shadowed-error',
  level: 'warning',
  description:
    'The first retrier that names an error handles it. A name that an earlier one has too is never looked at.',
  hint: 'Delete the name here, or in the earlier entry.',
  documentation: pages.errors,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["States.Timeout", "Oops"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["Oops"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  check({ definition }, report) {
    reportShadowed(definition, 'Retry', report)
  },
}
