import { placeIn } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataSyntax: Rule = {
  id: 'jsonata-syntax',
  level: 'error',
  awsCode: 'INVALID_JSONATA_EXPRESSION',
  hint: 'Mend the expression at this place.',
  documentation: pages.jsonata,
  check({ expressions, tree }, report) {
    for (const expression of expressions) {
      const { parsed, node } = expression
      if (parsed.kind !== 'syntax') continue
      report({
        node,
        range: placeIn(expression, parsed, tree),
        message: `The expression cannot be read: ${parsed.message}`,
      })
    }
  },
}
