import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Numbers have limits: waiting times and timeouts are positive and below 100,000,000, a percentage is between 0 and 100, a backoff rate is at least 1.',
  bad: statesOnly(`"Rest": { "Type": "Wait", "Seconds": -1, "End": true }`),
  good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 1, "End": true }`),
}
