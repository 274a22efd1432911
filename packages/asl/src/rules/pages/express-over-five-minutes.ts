import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'An Express execution ends after five minutes, whatever it waits for.',
  bad: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 600, "End": true }`),
  good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 60, "End": true }`),
  exampleType: 'express',
}
