import { reportNotLast } from '../../rule/error-names.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const retryStatesAllNotLast: Rule = {
  id: 'retry-states-all-not-last',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description: 'A retrier with States.ALL must be the last of its list: nothing after it could ever match.',
  hint: 'Move the entry with States.ALL to the end of the list.',
  documentation: pages.errors,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"] }, { "ErrorEquals": ["States.Timeout"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["States.ALL"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  check({ definition }, report) {
    reportNotLast(definition, 'Retry', report)
  },
}
