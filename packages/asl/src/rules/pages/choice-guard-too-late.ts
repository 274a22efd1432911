import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const present = '{ "Variable": "$.kind", "IsPresent": true }'

const compared = '{ "Variable": "$.kind", "StringEquals": "a" }'

const which = (first: string, second: string) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{
    "And": [
      ${first},
      ${second}
    ],
    "Next": "A"
  }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`)

export const page: RulePage = {
  description:
    'A comparison of a variable that is not there fails the execution. IsPresent keeps it from that only when it stands before the comparison: And looks at its parts one after the other.',
  bad: which(compared, present),
  good: which(present, compared),
}
