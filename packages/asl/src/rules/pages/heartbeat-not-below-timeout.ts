import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'HeartbeatSeconds must be smaller than TimeoutSeconds: otherwise the heartbeat could never be missed in time.',
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:123456789012:activity:work",
  "TimeoutSeconds": 60,
  "HeartbeatSeconds": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:123456789012:activity:work",
  "TimeoutSeconds": 60,
  "HeartbeatSeconds": 20,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
}
