import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'What stands between {% and %} must be a JSONata expression. AWS reads every expression when the definition is sent, and refuses it with the first fault.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "sum": "{% $states.input.a + %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "sum": "{% $states.input.a + 1 %}" }, "End": true }`,
    inJsonata,
  ),
}
