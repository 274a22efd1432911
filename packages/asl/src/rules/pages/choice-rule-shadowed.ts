import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const which = (first: number, second: number) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [
    { "Variable": "$.n", "NumericGreaterThan": ${first}, "Next": "A" },
    { "Variable": "$.n", "NumericGreaterThan": ${second}, "Next": "B" }
  ],
  "Default": "A"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`)

export const page: RulePage = {
  description:
    'The first rule of a Choice state that matches decides. A rule whose numbers an earlier one takes all, or that follows a rule that is always true, is never chosen.',
  bad: which(5, 10),
  good: which(10, 5),
}
