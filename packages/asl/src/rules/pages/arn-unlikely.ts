import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const work = (account: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:lambda:eu-west-1:${account}:function:work",
  "End": true
}`)

export const page: RulePage = {
  description:
    'An ARN has an account of twelve digits and a Region that AWS has. Other digits, and Regions that the AWS SDK does not know, are slips of the pen: what the ARN names is not found when the state runs.',
  bad: work('12345678901'),
  good: work('123456789012'),
}
