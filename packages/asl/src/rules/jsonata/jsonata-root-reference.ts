import { inJsonata, statesOnly } from '../../rule/example.js'
import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataRootReference: Rule = {
  id: 'jsonata-root-reference',
  level: 'error',
  awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
  description:
    'In JSONata $$ is the whole input; Step Functions does not take it. In JSONPath states $$ is the context object, which JSONata states have as $states.context.',
  hint: 'Use $states.input for the input, $states.context for the context object.',
  documentation: pages.jsonata,
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $$.Execution.Id %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.context.Execution.Id %}" }, "End": true }`,
    inJsonata,
  ),
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
