import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'ResultPath writes to one place and fields such as SecondsPath read one value, so they take a reference path: no wildcards, filters or slices. ResultPath and the number fields of Map states do not take the context object either, and ResultPath no variable.',
  bad: statesOnly(`"Start": { "Type": "Pass", "ResultPath": "$.list[*]", "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "ResultPath": "$.list", "End": true }`),
}
