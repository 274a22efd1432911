import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const jsonTrailingComma: Rule = {
  id: 'json-trailing-comma',
  level: 'error',
  awsCode: 'INVALID_JSON_DESCRIPTION',
  description:
    'A comma after the last member or item is no JSON. Some tools drop it on the way, AWS does not take it.',
  hint: 'Delete the comma.',
  documentation: pages.json,
  bad: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", } } }`,
  good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }`,
  check({ tree }, report) {
    reportText(tree, 'trailing-comma', report)
  },
}
