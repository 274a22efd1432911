import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'When the whole machine uses JSONata, none of its states can go back to JSONPath. The other way round works: single states of a JSONPath machine may use JSONata.',
  bad: statesOnly(`"Done": { "Type": "Succeed", "QueryLanguage": "JSONPath" }`, inJsonata),
  good: statesOnly(`"Done": { "Type": "Succeed" }`, inJsonata),
}
