import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A text that looks like a path or an intrinsic function, under a key that does not end with .$, is given on as it stands.',
  bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id": "$.order.id" }, "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`),
}
