import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A state machine that starts another should put its own execution into the input, under AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID: the console then links the two, in both directions.',
  bad: statesOnly(`"Ship": {
  "Type": "Task",
  "Resource": "arn:aws:states:::states:startExecution.sync:2",
  "Parameters": {
    "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:shipping",
    "Input": { "order.$": "$.order" }
  },
  "End": true
}`),
  good: statesOnly(`"Ship": {
  "Type": "Task",
  "Resource": "arn:aws:states:::states:startExecution.sync:2",
  "Parameters": {
    "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:shipping",
    "Input": {
      "order.$": "$.order",
      "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id"
    }
  },
  "End": true
}`),
}
