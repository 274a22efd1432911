import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  level: 'error',
  awsCode: 'INVALID_JSON_DESCRIPTION',
  hint: 'Correct the YAML at this place, or just before it.',
  documentation: pages.yaml,
  check({ tree }, report) {
    reportText(tree, 'yaml-syntax', report)
  },
}
