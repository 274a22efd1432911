import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const which = (second: string) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [
    { "Variable": "$.kind", "StringEquals": "a", "Next": "A" },
    { "Variable": "$.kind", "StringEquals": "${second}", "Next": "B" }
  ],
  "Default": "A"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`)

export const page: RulePage = {
  description:
    'The first rule of a Choice state that matches decides. One that asks the same as an earlier one is never chosen.',
  bad: which('a'),
  good: which('b'),
}
