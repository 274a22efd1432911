import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'Version is that of the language, not of the definition, and there is one only: 1.0.',
  bad: statesOnly(`"Done": { "Type": "Succeed" }`, '"Version": "2.0",'),
  good: statesOnly(`"Done": { "Type": "Succeed" }`, '"Version": "1.0",'),
}
