import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A .waitForTaskToken task without a timeout or heartbeat waits up to a year when the answer gets lost. A timeout of the whole state machine ends that, but cannot be caught.',
  bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "End": true
}`),
  good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 3600,
  "End": true
}`),
}
