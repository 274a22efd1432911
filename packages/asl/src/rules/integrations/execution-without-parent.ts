import { given, isWhole } from '../../catalogue/integrations.js'
import { statesOnly } from '../../rule/example.js'
import { callInWords } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

const parent = 'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID'

export const executionWithoutParent: Rule = {
  id: 'execution-without-parent',
  level: 'info',
  description:
    'A state machine that starts another should put its own execution into the input, under AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID: the console then links the two, in both directions.',
  hint: 'Add "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id" to Input ("{% $states.context.Execution.Id %}" without the .$ in JSONata).',
  documentation: pages.nested,
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
  check({ integrations }, report) {
    for (const { call, payload } of integrations) {
      if (callInWords(call) !== 'states:startExecution' || payload === undefined) continue
      const input = member(payload, 'Input')
      if (input?.kind !== 'object' || !isWhole(input)) continue
      if (given(input).some(({ name }) => name === parent)) continue
      report({ node: input, message: `The execution is started without ${parent} in its input` })
    }
  },
}
