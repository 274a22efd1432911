import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Labels of Map states are unique in the whole state machine: the map runs are named after them.',
  bad: statesOnly(`"Each": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "Next": "Again"
},
"Again": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "Two",
    "States": { "Two": { "Type": "Succeed" } }
  },
  "End": true
}`),
  good: statesOnly(`"Each": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "Next": "Again"
},
"Again": {
  "Type": "Map",
  "Label": "y",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "Two",
    "States": { "Two": { "Type": "Succeed" } }
  },
  "End": true
}`),
}
