import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'ErrorPath and CausePath of a Fail state must give one text. A path with a wildcard, a filter or .. gives a list, and the state fails with another error than the one that was meant.',
  bad: statesOnly(`"Stop": { "Type": "Fail", "CausePath": "$..cause" }`),
  good: statesOnly(`"Stop": { "Type": "Fail", "CausePath": "$.cause" }`),
}
