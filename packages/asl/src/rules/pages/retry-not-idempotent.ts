import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const start = (name: string) =>
  statesOnly(`"Ship": {
  "Type": "Task",
  "Resource": "arn:aws:states:::states:startExecution",
  "Parameters": {
    "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:shipping",${name}
    "Input": { "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id" }
  },
  "Retry": [{ "ErrorEquals": ["States.ALL"] }],
  "End": true
}`)

export const page: RulePage = {
  description:
    'A call that does its work anew each time is retried after any failure, also one that came after the work was done, such as a timeout: then it is done twice. A name, a token of the request or a condition lets the service know the repetition.',
  bad: start(''),
  good: start('\n    "Name.$": "$.orderId",'),
}
