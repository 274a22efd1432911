import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const work = (attempts: number) =>
  statesOnly(
    `"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::glue:startJobRun.sync",
  "Parameters": { "JobName": "work" },
  "TimeoutSeconds": 300,
  "Retry": [{ "ErrorEquals": ["States.Timeout"], "MaxAttempts": ${attempts} }],
  "End": true
}`,
    '"TimeoutSeconds": 900,',
  )

export const page: RulePage = {
  description:
    'A task that has timed out is retried, but its timeouts and the waits between them come to more than the timeout of the whole state machine: the last attempts can never be made.',
  bad: work(3),
  good: work(1),
}
