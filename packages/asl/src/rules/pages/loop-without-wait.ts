import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A loop that asks a service and chooses whether to ask again, without a Wait state in it, asks as fast as it can: it costs transitions, meets throttling and fills the history of 25,000 events.',
  bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "ask" },
  "Next": "Known?"
},
"Known?": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.Payload.known", "BooleanEquals": true, "Next": "Done" }],
  "Default": "Ask"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "ask" },
  "Next": "Known?"
},
"Known?": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.Payload.known", "BooleanEquals": true, "Next": "Done" }],
  "Default": "Rest"
},
"Rest": { "Type": "Wait", "Seconds": 10, "Next": "Ask" },
"Done": { "Type": "Succeed" }`),
}
