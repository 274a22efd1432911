import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The Resource of a Task names a service as the AWS SDK for Java does: in small letters, without blanks and hyphens (cloudwatchlogs, sfn), after aws-sdk: unless the integration is an optimized one. AWS refuses any other name.',
  bad: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s33:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "End": true
}`),
  good: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "End": true
}`),
}
