import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'A state name has at least one character.',
  bad: statesOnly(`"": { "Type": "Succeed" }`),
  good: statesOnly(`"Done": { "Type": "Succeed" }`),
}
