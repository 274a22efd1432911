import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const byteOrderMark: Rule = {
  id: 'byte-order-mark',
  level: 'warning',
  description:
    'A byte order mark in front of the text is no part of JSON. Some tools strip it; sent as it is, the definition is refused.',
  hint: 'Save the file as UTF-8 without a byte order mark.',
  documentation: pages.json,
  bad: `\ufeff{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
  good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
  check({ tree }, report) {
    reportText(tree, 'byte-order-mark', report)
  },
}
