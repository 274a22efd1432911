import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'An expression is computed only where {% and %} are the first and last characters of the text. Inside of other text, or after a blank, it is given on as it stands.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "name": "Order {% $states.input.id %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "name": "{% 'Order ' & $states.input.id %}" }, "End": true }`,
    inJsonata,
  ),
}
