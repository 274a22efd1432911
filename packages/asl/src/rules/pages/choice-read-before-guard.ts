import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const absent = '{ "Variable": "$.kind", "IsPresent": false, "Next": "B" }'
const compared = '{ "Variable": "$.kind", "StringEquals": "a", "Next": "A" }'

const which = (first: string, second: string) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [
    ${first},
    ${second}
  ],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`)

export const page: RulePage = {
  description:
    'A rule compares a variable, and a later rule of the same state asks whether it is there at all. Where it is not, the comparison fails the execution before the question is asked.',
  bad: which(compared, absent),
  good: which(absent, compared),
}
