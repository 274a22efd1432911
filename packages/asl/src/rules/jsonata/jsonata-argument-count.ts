import { type Arity, functions } from '../../expression/jsonata/functions.js'
import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataArgumentCount: Rule = {
  id: 'jsonata-argument-count',
  level: 'warning',
  hint: 'Give the arguments that the function takes; several numbers go into an array: $sum([1, 2, 3]).',
  documentation: pages.jsonata,
  check(subject, report) {
    for (const { expression, references } of readExpressions(subject)) {
      for (const { name, arguments: given, partial, ...span } of references.calls) {
        const arity = functions.get(name)
        if (arity === undefined || given > arity.most === given < arity.least) continue
        if (partial && given < arity.least) continue
        report({
          node: expression.node,
          range: placeIn(expression, span, subject.tree),
          message: `$${name} takes ${countInWords(arity)}, not ${given}`,
        })
      }
    }
  },
}

function countInWords({ least, most }: Arity): string {
  if (most === 0) return 'no arguments'
  if (most === Number.POSITIVE_INFINITY) return `at least ${least} argument${least === 1 ? '' : 's'}`
  const count = least === most ? `${least}` : `${least} to ${most}`
  return `${count} argument${most === 1 ? '' : 's'}`
}
