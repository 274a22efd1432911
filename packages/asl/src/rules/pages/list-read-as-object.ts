import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const both = (path: string) =>
  statesOnly(`"Both": {
  "Type": "Parallel",
  "Branches": [
    { "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "a": 1 }, "End": true } } },
    { "StartAt": "B", "States": { "B": { "Type": "Pass", "Result": { "b": 2 }, "End": true } } }
  ],
  "Next": "Use"
},
"Use": { "Type": "Pass", "Parameters": { "a.$": "${path}" }, "End": true }`)

export const page: RulePage = {
  description:
    'A path reads a field from what is always a list, such as the result of a Parallel or Map state. Only its items have fields: the read fails the execution.',
  bad: both('$.a'),
  good: both('$[0].a'),
}
