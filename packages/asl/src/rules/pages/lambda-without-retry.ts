import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const work = (retry: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },${retry}
  "End": true
}`)

export const page: RulePage = {
  description:
    'Now and then Lambda itself fails, with Lambda.ServiceException, Lambda.SdkClientException or Lambda.TooManyRequestsException. A task that does not retry these fails the execution.',
  bad: work(''),
  good: work(
    '\n  "Retry": [{ "ErrorEquals": ["Lambda.ServiceException", "Lambda.SdkClientException", "Lambda.TooManyRequestsException"] }],',
  ),
}
