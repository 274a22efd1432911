import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A retrier with "MaxAttempts": 0 keeps its errors from being retried. What it says of waiting has no meaning then.',
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["Oops"], "MaxAttempts": 0, "IntervalSeconds": 5 }],
  "End": true
}`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["Oops"], "MaxAttempts": 2, "IntervalSeconds": 5 }],
  "End": true
}`),
}
