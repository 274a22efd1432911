import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    "An intrinsic function is called as States.Name(argument, …). An argument is a text in single quotes, a number, true, false, null, a path or another call. In texts, only \\' \\{ \\} and \\\\ are escapes.",
  bad: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format(hello)" }, "End": true }`,
  ),
  good: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('hello')" }, "End": true }`,
  ),
}
