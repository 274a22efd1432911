import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Express state machines run tasks by request and response only: no .sync jobs, no .waitForTaskToken callbacks, no activities.',
  bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 60,
  "End": true
}`),
  good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": { "QueueUrl": "questions", "MessageBody": "hello" },
  "TimeoutSeconds": 60,
  "End": true
}`),
  exampleType: 'express',
}
