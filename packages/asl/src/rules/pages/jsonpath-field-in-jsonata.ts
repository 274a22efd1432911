import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A state uses one query language, its own QueryLanguage or that of the whole machine, and fields of the other one are refused. Inner states take the language of the machine, not that of the Map or Parallel state around them.',
  bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "a": 1 }, "End": true }`, inJsonata),
  good: statesOnly(`"Start": { "Type": "Pass", "Output": { "a": 1 }, "End": true }`, inJsonata),
}
