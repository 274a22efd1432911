import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Where several fields say the same in different ways, one of them must stand: a Wait needs a duration, a Map its item processor, a choice rule its comparison, an ItemBatcher a limit.',
  bad: statesOnly(`"Rest": { "Type": "Wait", "End": true }`),
  good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 10, "End": true }`),
}
