import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const byteOrderMark: Rule = {
  id: 'byte-order-mark',
  level: 'warning',
  hint: 'Save the file as UTF-8 without a byte order mark.',
  documentation: pages.json,
  check({ tree }, report) {
    reportText(tree, 'byte-order-mark', report)
  },
}
