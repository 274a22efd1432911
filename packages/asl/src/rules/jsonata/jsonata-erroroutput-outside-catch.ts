import { membersOfStates, placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataErroroutputOutsideCatch: Rule = {
  id: 'jsonata-erroroutput-outside-catch',
  level: 'error',
  awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
  hint: 'Use $states.input in the state that the catcher leads to, or assign it in the catcher.',
  documentation: pages.jsonata,
  check(subject, report) {
    for (const { expression, references } of readExpressions(subject)) {
      if (membersOfStates(expression).includes('errorOutput')) continue
      for (const { name, start, steps } of references.variables) {
        const [member] = steps
        if (name !== 'states' || member?.name !== 'errorOutput') continue
        report({
          node: expression.node,
          range: placeIn(expression, { start, end: member.end }, subject.tree),
          message: 'There is no $states.errorOutput outside of a catcher',
        })
      }
    }
  },
}
