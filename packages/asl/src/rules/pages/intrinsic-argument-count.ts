import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Each intrinsic function takes a fixed number of arguments, but for States.Array and States.Format, which take as many as are given.',
  bad: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "sum.$": "States.MathAdd($.a)" }, "End": true }`,
  ),
  good: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "sum.$": "States.MathAdd($.a, 1)" }, "End": true }`,
  ),
}
