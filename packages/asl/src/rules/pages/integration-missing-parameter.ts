import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A Task that writes out what it sends to a service must give everything that the action requires; otherwise the execution fails. The field for it stands there even where the action requires nothing: the service refuses a definition without Parameters, or Arguments in JSONata. What is sent is an object, or in JSONata an expression that gives one.',
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "Payload.$": "$" },
  "End": true
}`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Payload.$": "$" },
  "End": true
}`),
}
