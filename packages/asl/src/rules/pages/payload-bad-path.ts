import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Under a key that ends with .$ stands a path or an intrinsic function, nothing else. That holds at every depth of Parameters, ResultSelector, ItemSelector and the like.',
  bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "order.id" }, "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`),
}
