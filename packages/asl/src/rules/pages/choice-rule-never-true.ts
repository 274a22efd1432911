import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const route = (kind: string) =>
  statesOnly(`"Set": { "Type": "Pass", "Result": { "kind": "small" }, "ResultPath": "$.order", "Next": "Which" },
"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.order.kind", "StringEquals": "${kind}", "Next": "A" }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`)

export const page: RulePage = {
  description:
    'Whatever way an execution takes to this Choice state, the value that the rule asks for is not among those that can be there: its branch is dead.',
  bad: route('smal'),
  good: route('small'),
}
