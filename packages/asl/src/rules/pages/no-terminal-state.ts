import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A state machine needs a state that ends it: one with "End": true, a Succeed or a Fail state. That holds for every branch and item processor too.',
  bad: statesOnly(`"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" }`),
  good: statesOnly(`"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "End": true }`),
}
