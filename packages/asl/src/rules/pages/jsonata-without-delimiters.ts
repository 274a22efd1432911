import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'In JSONata states only what stands between {% and %} is computed. A text that looks like an expression or a path is given on as it stands.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "$states.input.id" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`,
    inJsonata,
  ),
}
