import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A state inside the item processor of a Map state can only lead to states of the same item processor. The Map state itself goes on when all of them have ended.',
  bad: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Pass", "Next": "Done" } } },
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Pass", "End": true } } },
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
}
