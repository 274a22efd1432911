import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A state that is neither Choice, Succeed nor Fail says what comes after it: Next, or "End": true.',
  bad: statesOnly(`"Start": { "Type": "Pass" }`),
  good: statesOnly(`"Start": { "Type": "Pass", "End": true }`),
}
