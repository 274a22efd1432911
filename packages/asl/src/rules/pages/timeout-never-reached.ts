import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const work = (seconds: number) =>
  statesOnly(
    `"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::glue:startJobRun.sync",
  "Parameters": { "JobName": "work" },
  "TimeoutSeconds": ${seconds},
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Late" }],
  "Next": "Done"
},
"Late": { "Type": "Fail", "Error": "Late" },
"Done": { "Type": "Succeed" }`,
    '"TimeoutSeconds": 3600,',
  )

export const page: RulePage = {
  description:
    'The timeout of a task is not shorter than that of the whole state machine: the execution ends first, and then nothing is retried or caught.',
  bad: work(7200),
  good: work(3000),
}
