import { membersOfStates, placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataResultNotThere: Rule = {
  id: 'jsonata-result-not-there',
  level: 'error',
  awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
  hint: 'Use $states.input, or a variable that the state with the result assigns.',
  documentation: pages.jsonata,
  check(subject, report) {
    for (const { expression, references } of readExpressions(subject)) {
      if (membersOfStates(expression).includes('result')) continue
      for (const { name, start, steps } of references.variables) {
        const [member] = steps
        if (name !== 'states' || member?.name !== 'result') continue
        report({
          node: expression.node,
          range: placeIn(expression, { start, end: member.end }, subject.tree),
          message: `There is no $states.result in ${expression.use.field.name} of ${expression.use.entry.shape.name}`,
        })
      }
    }
  },
}
