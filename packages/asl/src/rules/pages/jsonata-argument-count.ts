import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Functions of JSONata and of Step Functions take a certain number of arguments; a call with fewer or more fails when it is computed. What stands before ~> counts as the first one.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "n": "{% $sum(1, 2, 3) %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "n": "{% $sum([1, 2, 3]) %}" }, "End": true }`,
    inJsonata,
  ),
}
