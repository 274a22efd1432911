import { membersOfStates, placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { all, nearest, quoted } from '../../words.js'

export const jsonataUnknownMember: Rule = {
  id: 'jsonata-unknown-member',
  level: 'error',
  awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
  hint: 'Use $states.input, $states.context, $states.result or $states.errorOutput.',
  documentation: pages.jsonata,
  check(subject, report) {
    for (const { expression, references } of readExpressions(subject)) {
      for (const { name, steps } of references.variables) {
        const [member] = steps
        if (name !== 'states' || member === undefined || members.includes(member.name)) continue
        const known = membersOfStates(expression)
        const meant = nearest(member.name, known)
        report({
          node: expression.node,
          range: placeIn(expression, member, subject.tree),
          message: `$states has no field ${quoted(member.name)}, but ${all(known)}`,
          hint: meant === undefined ? undefined : `Did you mean ${quoted(`$states.${meant}`)}?`,
        })
      }
    }
  },
}

const members = ['input', 'context', 'result', 'errorOutput']
