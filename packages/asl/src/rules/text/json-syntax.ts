import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const jsonSyntax: Rule = {
  id: 'json-syntax',
  level: 'error',
  awsCode: 'INVALID_JSON_DESCRIPTION',
  hint: 'Mend the text at this place first; other findings may follow from it.',
  documentation: pages.json,
  check({ tree }, report) {
    reportText(tree, 'syntax', report)
  },
}
