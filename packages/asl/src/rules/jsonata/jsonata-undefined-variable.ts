import { functions, refusedFunction } from '../../expression/jsonata/functions.js'
import { variablesOf } from '../../model/assignments.js'
import { inJsonata, statesOnly } from '../../rule/example.js'
import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { nearest, quoted } from '../../words.js'

export const jsonataUndefinedVariable: Rule = {
  id: 'jsonata-undefined-variable',
  level: 'warning',
  description:
    'A variable that no state assigns where it could be seen has no value, and the expression fails. Inner states see the variables of the machines around them, but not out of a Distributed Map, and what they assign is not seen outside.',
  hint: 'Assign the variable in an earlier state of the same machine or one around it.',
  documentation: pages.variables,
  bad: statesOnly(
    `"Keep": { "Type": "Pass", "Assign": { "order": "{% $states.input.order %}" }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "id": "{% $oder.id %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Keep": { "Type": "Pass", "Assign": { "order": "{% $states.input.order %}" }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "id": "{% $order.id %}" }, "End": true }`,
    inJsonata,
  ),
  check(subject, report) {
    const variables = variablesOf(subject.survey)
    if (!variables.complete) return
    for (const { expression, references } of readExpressions(subject)) {
      const { state } = expression.use.entry
      if (state === undefined) continue
      for (const { name, start, end } of references.variables) {
        if (taken.has(name) || functions.has(name) || variables.isVisible(name, state)) continue
        const elsewhere = variables.isAssigned(name) ? ', only where this state cannot see it' : ''
        report({
          node: expression.node,
          range: placeIn(expression, { start, end }, subject.tree),
          message: `The variable ${quoted(`$${name}`)} is never assigned${elsewhere}`,
          hint: () => {
            const meant = nearest(name, [...variables.visibleTo(state), ...functions.keys()])
            return meant === undefined || elsewhere !== ''
              ? undefined
              : `Did you mean ${quoted(`$${meant}`)}?`
          },
        })
      }
    }
  },
}

const taken = new Set(['states', refusedFunction])
