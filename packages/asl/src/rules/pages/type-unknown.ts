import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'There are eight types of states: Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map. Upper and lower case count.',
  bad: statesOnly(`"Done": { "Type": "Sucseed" }`),
  good: statesOnly(`"Done": { "Type": "Succeed" }`),
}
