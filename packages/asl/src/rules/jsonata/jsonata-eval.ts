import { refusedFunction } from '../../expression/jsonata/functions.js'
import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataEval: Rule = {
  id: 'jsonata-eval',
  level: 'error',
  hint: 'Use $parse to read JSON text, or write the expression out.',
  documentation: pages.jsonata,
  check(subject, report) {
    for (const { expression, references } of readExpressions(subject)) {
      for (const { name, ...span } of [...references.calls, ...references.variables]) {
        if (name !== refusedFunction) continue
        report({
          node: expression.node,
          range: placeIn(expression, span, subject.tree),
          message: 'Step Functions has no $eval',
        })
      }
    }
  },
}
