import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'The variable name states is taken: $states is what Step Functions itself provides.',
  bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "states": 1 }, "End": true }`),
  good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "End": true }`),
}
