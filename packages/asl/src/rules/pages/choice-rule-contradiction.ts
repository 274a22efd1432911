import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const which = (low: number, high: number) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{
    "And": [
      { "Variable": "$.n", "NumericGreaterThan": ${low} },
      { "Variable": "$.n", "NumericLessThan": ${high} }
    ],
    "Next": "A"
  }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`)

export const page: RulePage = {
  description:
    'An And whose parts exclude each other is never true: two different values of the same variable, a number above one limit and below a lower one, two types at once, a value where none is present.',
  bad: which(10, 5),
  good: which(5, 10),
}
