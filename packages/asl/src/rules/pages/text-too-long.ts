import type { RulePage } from '../../rule/rule.js'
import { limits } from '../../source/limits.js'

export const page: RulePage = {
  description: 'The text is so long that it is not read at all. AWS takes definitions of up to 1 MiB.',
  bad: ' '.repeat(limits.longest + 1),
  good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
}
