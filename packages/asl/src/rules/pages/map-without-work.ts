import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const each = (body: string) =>
  statesOnly(`"Each": {
  "Type": "Map",
  "ItemsPath": "$.orders",
  "ItemProcessor": ${body},
  "End": true
}`)

export const page: RulePage = {
  description:
    'A Map state whose item processor has nothing but Pass states costs transitions for each item. A path such as $.orders[*].id, or an expression of JSONata, takes the same from all items at once.',
  bad: each(
    '{ "StartAt": "One", "States": { "One": { "Type": "Pass", "OutputPath": "$.id", "End": true } } }',
  ),
  good: each(
    '{ "StartAt": "One", "States": { "One": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:111122223333:orders", "Message.$": "$.id" }, "End": true } } }',
  ),
}
