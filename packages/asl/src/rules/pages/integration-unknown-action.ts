import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The Resource of a Task names an action that the service has, with a small letter first. Optimized integrations have few actions, aws-sdk those of the service but for some that stream or are outdated. AWS refuses any other.',
  bad: statesOnly(`"Find": {
  "Type": "Task",
  "Resource": "arn:aws:states:::dynamodb:query",
  "Parameters": { "TableName": "orders", "KeyConditionExpression": "id = :id" },
  "End": true
}`),
  good: statesOnly(`"Find": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:dynamodb:query",
  "Parameters": { "TableName": "orders", "KeyConditionExpression": "id = :id" },
  "End": true
}`),
}
