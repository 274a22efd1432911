import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A JSONata expression stands between {% and %}, which are the first and last characters of the text.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`,
    inJsonata,
  ),
}
