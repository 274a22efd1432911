import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'Every state says with Type what it does.',
  bad: statesOnly(`"Done": { "Comment": "nothing to do", "End": true }`),
  good: statesOnly(`"Done": { "Type": "Pass", "Comment": "nothing to do", "End": true }`),
}
