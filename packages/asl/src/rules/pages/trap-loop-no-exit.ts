import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Some states can be reached but lead to no end of the machine: an execution that comes there runs until it times out or its history is full.',
  bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.go", "BooleanEquals": true, "Next": "Ping" }],
  "Default": "Done"
},
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" },
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.go", "BooleanEquals": true, "Next": "Ping" }],
  "Default": "Done"
},
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Which" },
"Done": { "Type": "Succeed" }`),
}
