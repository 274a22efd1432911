import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const small = '{ "Variable": "$.size", "NumericLessThan": 3, "Next": "A" }'
const smallAndRed =
  '{ "And": [{ "Variable": "$.size", "NumericLessThan": 3 }, { "Variable": "$.red", "BooleanEquals": true }], "Next": "B" }'

const which = (first: string, second: string) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [
    ${first},
    ${second}
  ],
  "Default": "C"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" },
"C": { "Type": "Succeed" }`)

export const page: RulePage = {
  description:
    'Rules are tried in their order, and an earlier one asks for part of what this one asks for: whenever this one is true, so is that, and is chosen.',
  bad: which(small, smallAndRed),
  good: which(smallAndRed, small),
}
