import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const work = (field: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "${field}": 60,
  "End": true
}`)

export const page: RulePage = {
  description:
    'Heartbeats come from the worker of an activity, or from whoever holds the token of a callback. For other tasks there is nobody who could send them.',
  bad: work('HeartbeatSeconds'),
  good: work('TimeoutSeconds'),
}
