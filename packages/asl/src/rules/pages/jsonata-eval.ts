import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Step Functions takes the function $eval away: calling it fails with States.QueryEvaluationError. To read JSON text there is $parse.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "order": "{% $eval($states.input.text) %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "order": "{% $parse($states.input.text) %}" }, "End": true }`,
    inJsonata,
  ),
}
