import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const work = (credentials: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sns:publish",
  "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:111122223333:orders", "Message.$": "$.id" },
  "Credentials": ${credentials},
  "End": true
}`)

export const page: RulePage = {
  description:
    'RoleArn of Credentials is the ARN of an IAM role. What comes from the input is RoleArn.$ with a path, or an expression in JSONata.',
  bad: work('{ "RoleArn": "role/work" }'),
  good: work('{ "RoleArn": "arn:aws:iam::111122223333:role/work" }'),
}
