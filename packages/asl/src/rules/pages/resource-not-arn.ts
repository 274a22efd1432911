import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The Resource of a Task is an ARN: of a Lambda function, an activity, or a service integration such as arn:aws:states:::sqs:sendMessage. A substitution may stand for all or part of it.',
  bad: statesOnly(`"Work": { "Type": "Task", "Resource": "lambda:invoke", "End": true }`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "End": true
}`),
}
