import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A timestamp has the form of RFC 3339 with an upper-case T between date and time and a zone at the end, Z or an offset, and names a day and a time that there are.',
  bad: statesOnly(`"Rest": { "Type": "Wait", "Timestamp": "2030-12-31 23:59:59Z", "End": true }`),
  good: statesOnly(`"Rest": { "Type": "Wait", "Timestamp": "2030-12-31T23:59:59Z", "End": true }`),
}
