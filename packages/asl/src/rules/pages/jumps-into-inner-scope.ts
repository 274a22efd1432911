import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A transition cannot lead into a branch of a Parallel state or the item processor of a Map state: these are state machines of their own that only their state starts.',
  bad: statesOnly(`"First": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Left" }],
  "Default": "Both"
},
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"First": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Both" }],
  "Default": "Both"
},
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
}
