import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'In JSONata $$ is the whole input; Step Functions does not take it. In JSONPath states $$ is the context object, which JSONata states have as $states.context.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $$.Execution.Id %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.context.Execution.Id %}" }, "End": true }`,
    inJsonata,
  ),
}
