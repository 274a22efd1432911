import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { reportText } from '../../rule/text.js'

export const jsonComment: Rule = {
  id: 'json-comment',
  level: 'error',
  awsCode: 'INVALID_JSON_DESCRIPTION',
  hint: 'Move the remark to a Comment field, which every state, retrier, catcher and choice rule has.',
  documentation: pages.json,
  check({ tree }, report) {
    reportText(tree, 'comment', report)
  },
}
