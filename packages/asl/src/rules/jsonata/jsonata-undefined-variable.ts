import { functions, refusedFunction } from '../../expression/jsonata/functions.js'
import { variablesOf } from '../../model/assignments.js'
import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { nearest, quoted } from '../../words.js'

export const jsonataUndefinedVariable: Rule = {
  id: 'jsonata-undefined-variable',
  level: 'warning',
  hint: 'Assign the variable in an earlier state of the same machine or one around it.',
  documentation: pages.variables,
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
