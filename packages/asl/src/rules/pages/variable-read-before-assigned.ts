import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A state reads a variable that no state before it can have assigned, and fails. What a state assigns itself has its new value only in the states that follow: Assign, Output and the rest are computed beside each other, from the old values.',
  bad: statesOnly(
    `"Keep": { "Type": "Pass", "Assign": { "n": 1 }, "Output": { "double": "{% $n * 2 %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Keep": { "Type": "Pass", "Assign": { "n": 1 }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "double": "{% $n * 2 %}" }, "End": true }`,
    inJsonata,
  ),
}
