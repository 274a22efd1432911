import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const duplicateJsonKey: Rule = {
  id: 'duplicate-json-key',
  level: 'error',
  awsCode: 'INVALID_JSON_DESCRIPTION',
  hint: 'Delete or rename one of the two.',
  documentation: pages.json,
  check({ tree }, report) {
    reportText(tree, 'duplicate-key', report)
  },
}
