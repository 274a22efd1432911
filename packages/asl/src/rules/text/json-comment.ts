import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const jsonComment: Rule = {
  id: 'json-comment',
  level: 'error',
  awsCode: 'INVALID_JSON_DESCRIPTION',
  description:
    'JSON has no comments, and AWS refuses a definition that has some, although many editors show them without complaint.',
  hint: 'Move the remark to a Comment field, which every state, retrier, catcher and choice rule has.',
  documentation: pages.json,
  bad: `{
  // greets
  "StartAt": "Done",
  "States": { "Done": { "Type": "Succeed" } }
}`,
  good: `{
  "Comment": "greets",
  "StartAt": "Done",
  "States": { "Done": { "Type": "Succeed" } }
}`,
  check({ tree }, report) {
    reportText(tree, 'comment', report)
  },
}
