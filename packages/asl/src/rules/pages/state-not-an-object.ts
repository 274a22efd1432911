import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Everything in States is a state, and a state is an object with a Type. Fields of the machine, such as QueryLanguage, belong beside States.',
  bad: statesOnly(`"Done": { "Type": "Succeed" },
"QueryLanguage": "JSONata"`),
  good: statesOnly(`"Done": { "Type": "Succeed" }`),
}
