import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'States.Format needs one argument for each {} in its first one, or it fails.',
  bad: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{} {}', $.name)" }, "End": true }`,
  ),
  good: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{}', $.name)" }, "End": true }`,
  ),
}
