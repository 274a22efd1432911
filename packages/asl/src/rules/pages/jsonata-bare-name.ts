import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Step Functions computes expressions without a context: a path cannot start with a name, nor with $ alone. The input is $states.input, a variable is $name. Names inside of predicates, and after the first step of a path, are fine.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% order.id %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.order.id %}" }, "End": true }`,
    inJsonata,
  ),
}
