import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Every state must be reachable from StartAt: AWS refuses a definition with a state that no transition leads to.',
  bad: statesOnly(`"Start": { "Type": "Succeed" },
"Left over": { "Type": "Succeed" }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Next": "Left over" },
"Left over": { "Type": "Succeed" }`),
}
