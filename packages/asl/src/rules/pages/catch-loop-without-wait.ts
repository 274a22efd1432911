import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const work = (rest: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:123456789012:activity:work",
  "TimeoutSeconds": 60,
  "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Note" }],
  "End": true
},
"Note": ${rest}`)

export const page: RulePage = {
  description:
    'A catcher leads back to the state that failed with nothing but Pass states between: as long as the failure lasts, it is run again without a pause, until the history of the execution is full.',
  bad: work('{ "Type": "Pass", "Next": "Work" }'),
  good: work('{ "Type": "Wait", "Seconds": 30, "Next": "Work" }'),
}
