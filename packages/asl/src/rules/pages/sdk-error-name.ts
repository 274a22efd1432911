import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The errors of aws-sdk tasks start with the name of the service in mixed letters, other than in optimized integrations (DynamoDb, not DynamoDB), and end with Exception even where the API leaves that out. A retrier or catcher with another spelling never matches.',
  bad: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "Catch": [{ "ErrorEquals": ["S3.NoSuchKey"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "Catch": [{ "ErrorEquals": ["S3.NoSuchKeyException"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
}
