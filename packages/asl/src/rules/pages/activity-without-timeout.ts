import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const work = (limit: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:111122223333:activity:Work",${limit}
  "End": true
}`)

export const page: RulePage = {
  description:
    'An activity without a timeout or heartbeat waits up to a year when no worker comes, or the worker dies.',
  bad: work(''),
  good: work('\n  "HeartbeatSeconds": 60,'),
}
