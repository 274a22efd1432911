import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    '$states.result is what a Task, Parallel or Map state gave. Only Output and Assign of these states have it: not their Arguments, not their catchers, and no state of another type.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.result.id %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`,
    inJsonata,
  ),
}
