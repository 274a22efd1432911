import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The context object has Execution, State, StateMachine, Map and Task with a few fields each, under $$ in JSONPath and $states.context in JSONata. A path to another one finds nothing and fails.',
  bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$$.Executoin.Id" }, "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$$.Execution.Id" }, "End": true }`),
}
