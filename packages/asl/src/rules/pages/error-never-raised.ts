import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const work = (heartbeat: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:123456789012:activity:work",
  "TimeoutSeconds": 600,${heartbeat}
  "Catch": [{ "ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Gone" }],
  "Next": "Done"
},
"Gone": { "Type": "Fail", "Error": "Gone" },
"Done": { "Type": "Succeed" }`)

export const page: RulePage = {
  description:
    'A handler waits for an error that this Task cannot give: Map states alone read items and write results, States.HeartbeatTimeout needs HeartbeatSeconds, and either query language has errors of its own.',
  bad: work(''),
  good: work('\n  "HeartbeatSeconds": 60,'),
}
