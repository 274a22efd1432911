import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'States that lead to each other, but that nothing from outside leads to, are never run; AWS refuses them like any state that cannot be reached.',
  bad: statesOnly(`"Start": { "Type": "Succeed" },
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Next": "Ping" },
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Succeed" }`),
}
