import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A Task may send to a service what the action takes, at every depth, each name with a capital letter first, whatever the API itself does. With any other name the execution fails: "The field is not supported by Step Functions".',
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Qualifer": "live" },
  "End": true
}`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Qualifier": "live" },
  "End": true
}`),
}
