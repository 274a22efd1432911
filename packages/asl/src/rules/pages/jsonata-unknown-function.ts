import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A call of a function that neither JSONata nor Step Functions has, and that the expression does not define itself, fails when it is computed. Variables of the workflow hold data, never functions.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "n": "{% $cuont($states.input.list) %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "n": "{% $count($states.input.list) %}" }, "End": true }`,
    inJsonata,
  ),
}
