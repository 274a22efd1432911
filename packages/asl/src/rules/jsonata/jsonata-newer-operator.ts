import { placeIn } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataNewerOperator: Rule = {
  id: 'jsonata-newer-operator',
  level: 'warning',
  hint: "Write it with the condition: {% $exists($states.input.x) ? $states.input.x : 'none' %}.",
  documentation: pages.jsonata,
  check({ expressions, tree }, report) {
    for (const expression of expressions) {
      const { parsed, node, text } = expression
      for (const span of parsed.kind === 'read' ? parsed.newer : []) {
        const operator = text.slice(span.start, span.end)
        report({
          node,
          range: placeIn(expression, span, tree),
          message: `The operator ${operator} is newer than the JSONata of Step Functions`,
        })
      }
    }
  },
}
