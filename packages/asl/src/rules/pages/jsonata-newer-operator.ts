import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Step Functions has JSONata 2.0.6. The operators ?: and ?? came with 2.1 and are probably not taken, though newer tools for JSONata know them.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "x": "{% $states.input.x ?? 'none' %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "x": "{% $exists($states.input.x) ? $states.input.x : 'none' %}" }, "End": true }`,
    inJsonata,
  ),
}
