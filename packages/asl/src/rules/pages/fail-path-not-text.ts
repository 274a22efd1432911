import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'ErrorPath and CausePath of a Fail state must give a text. Of the intrinsic functions they take those that give one: States.Format, JsonToString, ArrayGetItem, Base64Encode, Base64Decode, Hash and UUID.',
  bad: statesOnly(`"Stop": { "Type": "Fail", "CausePath": "States.MathAdd($.failed, 1)" }`),
  good: statesOnly(
    `"Stop": { "Type": "Fail", "CausePath": "States.Format('{} failed', States.MathAdd($.failed, 1))" }`,
  ),
}
