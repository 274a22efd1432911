import { refusedFunction } from '../../expression/jsonata/functions.js'
import { inJsonata, statesOnly } from '../../rule/example.js'
import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataEval: Rule = {
  id: 'jsonata-eval',
  level: 'error',
  description:
    'Step Functions takes the function $eval away: calling it fails with States.QueryEvaluationError. To read JSON text there is $parse.',
  hint: 'Use $parse to read JSON text, or write the expression out.',
  documentation: pages.jsonata,
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "order": "{% $eval($states.input.text) %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "order": "{% $parse($states.input.text) %}" }, "End": true }`,
    inJsonata,
  ),
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
