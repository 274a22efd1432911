import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'A state machine is a JSON object with StartAt and States.',
  bad: `["Done"]`,
  good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
}
