import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const route = (assign: string) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.kind", "StringEquals": "a", "Assign": { "limit": 1 }, "Next": "Use" }],${assign}
  "Default": "Use"
},
"Use": { "Type": "Pass", "Parameters": { "limit.$": "$limit" }, "End": true }`)

export const page: RulePage = {
  description:
    'A variable is assigned on one way to the state that reads it, and on another it is not: what Choice rules and catchers assign, and what a state that failed would have assigned, counts on their own way only. The read fails the execution there.',
  bad: route(''),
  good: route('\n  "Assign": { "limit": 5 },'),
}
