import { inJsonata, statesOnly } from '../../rule/example.js'
import { placeIn } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataSyntax: Rule = {
  id: 'jsonata-syntax',
  level: 'error',
  awsCode: 'INVALID_JSONATA_EXPRESSION',
  description:
    'What stands between {% and %} must be a JSONata expression. AWS reads every expression when the definition is sent, and refuses it with the first fault.',
  hint: 'Mend the expression at this place.',
  documentation: pages.jsonata,
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "sum": "{% $states.input.a + %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "sum": "{% $states.input.a + 1 %}" }, "End": true }`,
    inJsonata,
  ),
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
