import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Intrinsic functions take values of certain types: arrays where they look into one, numbers to calculate, texts to split. A literal of another type makes them fail.',
  bad: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "n.$": "States.ArrayLength('a,b')" }, "End": true }`,
  ),
  good: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "n.$": "States.ArrayLength(States.StringSplit('a,b', ','))" }, "End": true }`,
  ),
}
