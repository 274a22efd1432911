import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A regular expression that JavaScript cannot read is probably a slip. AWS reads it in another way, which has a few forms more.',
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": "{% $contains($states.input.name, /+x/) %}", "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": "{% $contains($states.input.name, /\\\\+x/) %}", "End": true }`,
    inJsonata,
  ),
}
