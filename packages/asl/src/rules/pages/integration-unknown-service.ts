import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The Resource of a Task names a service that is not in the catalogue of this version. AWS refuses services that it does not know; but it may know one that is newer than the catalogue, whose date the message tells.',
  bad: statesOnly(`"Greet": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:messenger:sendGreeting",
  "Parameters": { "Text": "hello" },
  "End": true
}`),
  good: statesOnly(`"Greet": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:sns:publish",
  "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:123456789012:greetings", "Message": "hello" },
  "End": true
}`),
}
