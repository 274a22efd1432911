import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Access keys, private keys and tokens that stand in a definition can be read by everyone who may describe the state machine, and stand in every history.',
  bad: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "key": "AKIA0123456789ABCDEF" }, "End": true }`,
  ),
  good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "secret": "orders/key" }, "End": true }`),
}
