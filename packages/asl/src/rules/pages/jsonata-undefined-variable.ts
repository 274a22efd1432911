import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A variable that no state assigns where it could be seen has no value, and the expression fails. Inner states see the variables of the machines around them, but not out of a Distributed Map, and what they assign is not seen outside.',
  bad: statesOnly(
    `"Keep": { "Type": "Pass", "Assign": { "order": "{% $states.input.order %}" }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "id": "{% $oder.id %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Keep": { "Type": "Pass", "Assign": { "order": "{% $states.input.order %}" }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "id": "{% $order.id %}" }, "End": true }`,
    inJsonata,
  ),
}
