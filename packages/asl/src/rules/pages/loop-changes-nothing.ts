import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const poll = (next: string) =>
  statesOnly(`"Ready?": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.Status", "StringEquals": "READY", "Next": "Done" }],
  "Default": "Rest"
},
"Rest": { "Type": "Wait", "Seconds": 10, "Next": "${next}" },
"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:123456789012:activity:ask",
  "TimeoutSeconds": 60,
  "Next": "Ready?"
},
"Done": { "Type": "Succeed" }`).replace('"StartAt": "Ready?"', '"StartAt": "Ask"')

export const page: RulePage = {
  description:
    'A loop of Choice and Wait states alone: its data stays as it is, so that the Choice decides the same each time. Whatever goes round once goes round until the execution times out.',
  bad: poll('Ready?'),
  good: poll('Ask'),
}
