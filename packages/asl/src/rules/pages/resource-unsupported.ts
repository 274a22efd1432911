import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A Task runs a Lambda function, by an ARN with region, account and function:NAME (and a version or alias after another colon), an activity, by one with activity:NAME, or a service integration. Other ARNs, of a queue, a bucket or a state machine, are no work that a Task could do.',
  bad: statesOnly(`"Send": {
  "Type": "Task",
  "Resource": "arn:aws:sqs:eu-west-1:111122223333:orders",
  "End": true
}`),
  good: statesOnly(`"Send": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": {
    "QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/orders",
    "MessageBody.$": "$"
  },
  "End": true
}`),
}
