import type { RulePage } from '../../rule/rule.js'
import { limits } from '../../source/limits.js'

export const page: RulePage = {
  description:
    'Objects and arrays are nested so deeply that the text is not read at all. No definition that AWS takes comes near this depth.',
  bad: '['.repeat(limits.deepest + 1),
  good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
}
