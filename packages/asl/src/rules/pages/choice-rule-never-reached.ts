import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const route = (last: string) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [
    { "Variable": "$.kind", "IsPresent": true, "Next": "A" },${last}
    { "Variable": "$.kind", "IsPresent": false, "Next": "B" }${last === '' ? ',\n    { "Variable": "$.size", "NumericLessThan": 3, "Next": "C" }' : ''}
  ],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" },
"C": { "Type": "Succeed" }`)

export const page: RulePage = {
  description:
    'One of two opposite rules is always chosen, or the value that an earlier rule asks for is the only one that can be there: a rule behind them is dead.',
  bad: route(''),
  good: route('\n    { "Variable": "$.size", "NumericLessThan": 3, "Next": "C" },'),
}
