import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Some fields say the same in different ways, and only one of them may stand: Seconds and Timestamp of a Wait, a value and its Path form, Iterator and ItemProcessor, two comparisons in one choice rule.',
  bad: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 10, "SecondsPath": "$.rest", "End": true }`),
  good: statesOnly(`"Rest": { "Type": "Wait", "SecondsPath": "$.rest", "End": true }`),
}
