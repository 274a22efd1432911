import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The waits of a retrier, with all its attempts, add up to more than the timeout of the whole state machine: the last attempts can never be made.',
  bad: statesOnly(
    `"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 30, "MaxAttempts": 5, "BackoffRate": 2 }],
  "End": true
}`,
    '"TimeoutSeconds": 300,',
  ),
  good: statesOnly(
    `"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 30, "MaxAttempts": 5, "BackoffRate": 2 }],
  "End": true
}`,
    '"TimeoutSeconds": 3600,',
  ),
}
