import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const duplicateJsonKey: Rule = {
  id: 'duplicate-json-key',
  level: 'error',
  awsCode: 'INVALID_JSON_DESCRIPTION',
  description:
    'The same key twice in one object: one of the two values is lost without a word, and AWS refuses it. Two states of one name in one States object are such a case.',
  hint: 'Delete or rename one of the two.',
  documentation: pages.json,
  bad: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Comment": "a", "Comment": "b" } } }`,
  good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Comment": "a" } } }`,
  check({ tree }, report) {
    reportText(tree, 'duplicate-key', report)
  },
}
