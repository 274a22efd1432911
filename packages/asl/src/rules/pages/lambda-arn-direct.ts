import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A Lambda function whose ARN is the Resource itself gets the whole input and gives its result alone. The integration lambda:invoke does the same and more: it takes a version or alias as a parameter, waits for task tokens, and tells status and errors.',
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:work",
  "End": true
}`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Payload.$": "$" },
  "OutputPath": "$.Payload",
  "Retry": [{ "ErrorEquals": ["Lambda.ServiceException"] }],
  "End": true
}`),
}
