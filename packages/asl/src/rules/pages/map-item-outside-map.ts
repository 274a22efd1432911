import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The context object has Map.Item only while a Map state works on an item: in its ItemSelector and in the states of its item processor. Anywhere else the path finds nothing, and the state fails.',
  bad: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "item.$": "$$.Map.Item.Value" }, "End": true }`,
  ),
  good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemSelector": { "item.$": "$$.Map.Item.Value" },
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Succeed" } } },
  "End": true
}`),
}
