import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'There are eighteen intrinsic functions, such as States.Format and States.Array. Upper and lower case count.',
  bad: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Fromat('{}', $.name)" }, "End": true }`,
  ),
  good: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{}', $.name)" }, "End": true }`,
  ),
}
