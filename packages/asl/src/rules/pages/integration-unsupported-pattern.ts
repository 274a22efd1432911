import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'What follows the action says how long a Task waits: .sync until the job is done, .waitForTaskToken until the token comes back. Each action has some of them, and AWS refuses the others.',
  bad: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::dynamodb:getItem.sync",
  "Parameters": { "TableName": "orders", "Key": { "id": { "S": "1" } } },
  "End": true
}`),
  good: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::dynamodb:getItem",
  "Parameters": { "TableName": "orders", "Key": { "id": { "S": "1" } } },
  "End": true
}`),
}
