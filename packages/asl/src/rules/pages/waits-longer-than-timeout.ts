import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const rest = (seconds: number) =>
  statesOnly(
    `"Rest": { "Type": "Wait", "Seconds": 40, "Next": "Again" },
"Again": { "Type": "Wait", "Seconds": ${seconds}, "Next": "Done" },
"Done": { "Type": "Succeed" }`,
    '"TimeoutSeconds": 60,',
  )

export const page: RulePage = {
  description:
    'A Wait state can never end: with all that has been waited for on the shortest way to it, an execution reaches its timeout first (five minutes, if it is an Express one).',
  bad: rest(30),
  good: rest(10),
}
