import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const get = (key: string) =>
  statesOnly(`"Get": {
  "Type": "Task",
  "Resource": "arn:aws:states:::dynamodb:getItem",
  "Parameters": { "TableName": "orders", "Key": { "id": ${key} } },
  "End": true
}`)

export const page: RulePage = {
  description:
    'DynamoDB takes each value with its type, as an object of one member; a bare text or number is refused when the task runs.',
  bad: get('"settings"'),
  good: get('{ "S": "settings" }'),
}
