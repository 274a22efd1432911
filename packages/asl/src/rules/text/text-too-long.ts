import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'
import { limits } from '../../source/limits.js'

export const textTooLong: Rule = {
  id: 'text-too-long',
  level: 'error',
  description: 'The text is so long that it is not read at all. AWS takes definitions of up to 1 MiB.',
  hint: 'Check that this is the right file.',
  documentation: pages.quotas,
  bad: ' '.repeat(limits.longest + 1),
  good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
  check({ tree }, report) {
    reportText(tree, 'size', report)
  },
}
