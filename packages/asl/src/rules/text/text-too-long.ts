import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const textTooLong: Rule = {
  id: 'text-too-long',
  level: 'error',
  hint: 'Check that this is the right file.',
  documentation: pages.quotas,
  check({ tree }, report) {
    reportText(tree, 'size', report)
  },
}
