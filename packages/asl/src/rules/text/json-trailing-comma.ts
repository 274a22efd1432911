import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const jsonTrailingComma: Rule = {
  id: 'json-trailing-comma',
  level: 'error',
  awsCode: 'INVALID_JSON_DESCRIPTION',
  hint: 'Delete the comma.',
  documentation: pages.json,
  check({ tree }, report) {
    reportText(tree, 'trailing-comma', report)
  },
}
