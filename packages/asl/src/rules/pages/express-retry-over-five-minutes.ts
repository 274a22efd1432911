import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const work = (attempts: number) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["Lambda.TooManyRequestsException"], "IntervalSeconds": 10, "MaxAttempts": ${attempts} }],
  "End": true
}`)

export const page: RulePage = {
  description:
    'An Express execution ends after five minutes; the waits of a retrier, with all its attempts, add up to more: the last attempts can never be made.',
  bad: work(6),
  good: work(3),
  exampleType: 'express',
}
