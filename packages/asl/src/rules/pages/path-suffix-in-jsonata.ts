import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'In JSONata states a key that ends with .$ means nothing special: the field is given under this very name, its text as it stands.',
  bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id.$": "$.id" }, "End": true }`, inJsonata),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`,
    inJsonata,
  ),
}
