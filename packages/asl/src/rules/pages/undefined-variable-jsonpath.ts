import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A path that starts with $name reads a variable. When no Assign sets it where the state could see it, the execution fails: inner states see the variables of the machines around them, but not out of a Distributed Map.',
  bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$order.id" }, "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`),
}
