import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataRootReference: Rule = {
  id: 'jsonata-root-reference',
  level: 'error',
  awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
  hint: 'Use $states.input for the input, $states.context for the context object.',
  documentation: pages.jsonata,
  check(subject, report) {
    for (const { expression, references } of readExpressions(subject)) {
      for (const root of references.roots) {
        report({
          node: expression.node,
          range: placeIn(expression, root, subject.tree),
          message: 'Step Functions does not take $$',
        })
      }
    }
  },
}
