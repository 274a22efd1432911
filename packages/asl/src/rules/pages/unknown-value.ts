import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Some fields take one of a few words, such as QueryLanguage, Mode, InputType or JitterStrategy. Upper and lower case count.',
  bad: statesOnly(`"Done": { "Type": "Succeed" }`, '"QueryLanguage": "JMESPath",'),
  good: statesOnly(`"Done": { "Type": "Succeed" }`),
}
