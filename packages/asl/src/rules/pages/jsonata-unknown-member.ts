import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    '$states has input and context, after a Task, Parallel or Map also result, and in a catcher errorOutput. AWS refuses any other field of it.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.imput.id %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`,
    inJsonata,
  ),
}
