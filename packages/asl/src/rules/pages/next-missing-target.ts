import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'Next must name a state of the same machine; names count upper and lower case.',
  bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Check" }],
  "Default": "Done"
},
"Check": { "Type": "Pass", "Next": "Doen" },
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Check" }],
  "Default": "Done"
},
"Check": { "Type": "Pass", "Next": "Done" },
"Done": { "Type": "Succeed" }`),
}
