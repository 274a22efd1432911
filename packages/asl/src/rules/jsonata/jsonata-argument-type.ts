import { wantedArguments } from '../../expression/jsonata/literals.js'
import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataArgumentType: Rule = {
  id: 'jsonata-argument-type',
  level: 'warning',
  hint: 'Give what the function takes.',
  documentation: pages.jsonata,
  check(subject, report) {
    for (const { expression, references } of readExpressions(subject)) {
      // A string may stand for what a substitution makes.
      if (expression.text.includes('${')) continue
      for (const { name, literals, partial, ...span } of references.calls) {
        const wanted = partial ? undefined : wantedArguments.get(name)
        const at = literals.findIndex((each, index) => each && wanted?.[index]?.fits(each.value) === false)
        if (at < 0) continue
        report({
          node: expression.node,
          range: placeIn(expression, span, subject.tree),
          message: `$${name} takes ${wanted?.[at]?.words}, but gets ${JSON.stringify(literals[at]?.value)}`,
        })
      }
    }
  },
}
