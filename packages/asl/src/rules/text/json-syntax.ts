import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const jsonSyntax: Rule = {
  id: 'json-syntax',
  level: 'error',
  awsCode: 'INVALID_JSON_DESCRIPTION',
  description:
    'The text must be JSON. Everything that follows a fault may be read wrongly, so later findings in the same object are held back.',
  hint: 'Mend the text at this place first; other findings may follow from it.',
  documentation: pages.json,
  bad: `{"StartAt": "Done" "States": {"Done": {"Type": "Succeed"}}}`,
  good: `{"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}`,
  check({ tree }, report) {
    reportText(tree, 'syntax', report)
  },
}
