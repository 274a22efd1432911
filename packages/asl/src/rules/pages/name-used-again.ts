import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const train = (name: string) =>
  statesOnly(`"Ship": {
  "Type": "Task",
  "Resource": "arn:aws:states:::states:startExecution.sync:2",
  "Parameters": {
    "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:shipping",
    ${name},
    "Input": { "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id" }
  },
  "End": true
}`)

export const page: RulePage = {
  description:
    'The service keeps the names of what it has run and takes each only once, but this one is the same each time: the second execution fails.',
  bad: train('"Name": "shipping"'),
  good: train('"Name.$": "$$.Execution.Name"'),
}
