import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'In JSONata states intrinsic functions are texts like any other. JSONata has functions of its own, such as $uuid, $parse, $merge and the operators.',
  bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "States.UUID()" }, "End": true }`, inJsonata),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $uuid() %}" }, "End": true }`,
    inJsonata,
  ),
}
