import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'A state either goes on with Next or ends its machine with "End": true.',
  bad: statesOnly(`"Start": { "Type": "Pass", "Next": "Done", "End": true },
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Next": "Done" },
"Done": { "Type": "Succeed" }`),
}
