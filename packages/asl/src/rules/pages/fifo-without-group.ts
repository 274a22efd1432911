import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const send = (group: string) =>
  statesOnly(`"Send": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": {
    "QueueUrl": "https://sqs.eu-west-1.amazonaws.com/123456789012/orders.fifo",${group}
    "MessageBody.$": "$.order"
  },
  "End": true
}`)

export const page: RulePage = {
  description:
    'A queue or topic whose name ends with .fifo takes no message without the group that it belongs to.',
  bad: send(''),
  good: send('\n    "MessageGroupId.$": "$.customer",'),
}
