import { pathsOf } from '../../expression/payload.js'
import { variablesOf } from '../../model/assignments.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { nearest, quoted } from '../../words.js'

export const undefinedVariableJsonpath: Rule = {
  id: 'undefined-variable-jsonpath',
  level: 'warning',
  hint: 'Set the variable with Assign in an earlier state, or write $.name to read from the input.',
  documentation: pages.variables,
  check({ survey, tree }, report) {
    const variables = variablesOf(survey)
    if (!variables.complete) return
    for (const { path, node, offset, state } of pathsOf(survey)) {
      const { variable: name } = path
      if (name === undefined || state === undefined || variables.isVisible(name, state)) continue
      const elsewhere = variables.isAssigned(name) ? ' where this state can see it' : ''
      report({
        node,
        range: tree.within(node, offset, offset + name.length + 1),
        message: `No Assign sets the variable ${quoted(`$${name}`)}${elsewhere}`,
        hint: () => {
          const meant = nearest(name, variables.visibleTo(state))
          return meant === undefined ? undefined : `Did you mean ${quoted(`$${meant}`)}?`
        },
      })
    }
  },
}
