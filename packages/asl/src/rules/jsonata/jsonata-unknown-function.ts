import { functions, refusedFunction } from '../../expression/jsonata/functions.js'
import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { nearest, quoted } from '../../words.js'

export const jsonataUnknownFunction: Rule = {
  id: 'jsonata-unknown-function',
  level: 'warning',
  hint: 'Use a function that exists, or define it in the expression: ($f := function($x){ … }; $f(1)).',
  documentation: pages.jsonata,
  check(subject, report) {
    for (const { expression, references } of readExpressions(subject)) {
      for (const { name, ...span } of references.calls) {
        if (functions.has(name) || name === refusedFunction) continue
        report({
          node: expression.node,
          range: placeIn(expression, span, subject.tree),
          message: `There is no function ${quoted(`$${name}`)}`,
          hint: () => {
            const meant = nearest(name, [...functions.keys()])
            return meant === undefined ? undefined : `Did you mean ${quoted(`$${meant}`)}?`
          },
        })
      }
    }
  },
}
