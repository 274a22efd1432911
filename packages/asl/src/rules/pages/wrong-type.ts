import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Each field holds values of one kind: a number in quotes is no number, a single object is no array.',
  bad: statesOnly(`"Rest": { "Type": "Wait", "Seconds": "10", "End": true }`),
  good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 10, "End": true }`),
}
