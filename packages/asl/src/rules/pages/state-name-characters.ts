import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A state name with control characters is trouble in consoles, logs and the history, and may be refused.',
  bad: statesOnly(`"a\\tb": { "Type": "Succeed" }`),
  good: statesOnly(`"a b": { "Type": "Succeed" }`),
}
