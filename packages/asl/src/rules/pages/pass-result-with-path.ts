import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The Result of a Pass state is given as it stands: keys that end with .$ are not computed there.',
  bad: statesOnly(`"Start": { "Type": "Pass", "Result": { "id.$": "$.id" }, "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }`),
}
