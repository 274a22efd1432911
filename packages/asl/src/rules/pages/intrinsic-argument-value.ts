import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Some values make an intrinsic function fail whenever it is called: an algorithm that States.Hash does not have, a step of 0 or more than 1,000 items in States.ArrayRange, chunks of no items in States.ArrayPartition, a deep merge in States.JsonMerge, more than 10,000 characters of Base64.',
  bad: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "hash.$": "States.Hash($.text, 'SHA256')" }, "End": true }`,
  ),
  good: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "hash.$": "States.Hash($.text, 'SHA-256')" }, "End": true }`,
  ),
}
