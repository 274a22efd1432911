import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const both = (index: number) =>
  statesOnly(`"Both": {
  "Type": "Parallel",
  "Branches": [
    { "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "a": 1 }, "End": true } } },
    { "StartAt": "B", "States": { "B": { "Type": "Pass", "Result": { "b": 2 }, "End": true } } }
  ],
  "Next": "Use"
},
"Use": { "Type": "Pass", "Parameters": { "b.$": "$[${index}].b" }, "End": true }`)

export const page: RulePage = {
  description:
    'A path reads an item that a list of known length does not have: the result of a Parallel state has one item for each branch, the first of which is item 0.',
  bad: both(2),
  good: both(1),
}
