import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A Task sends a parameter that the catalogue of this version does not list for the action. The execution fails when Step Functions does not know it either; but it may be newer than the catalogue, whose date the message tells, or have another spelling in the AWS SDK for Java.',
  bad: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one", "Encoding": "utf-8" },
  "End": true
}`),
  good: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one", "ResponseContentEncoding": "utf-8" },
  "End": true
}`),
}
