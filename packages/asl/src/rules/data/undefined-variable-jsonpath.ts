import { pathsOf } from '../../expression/payload.js'
import { variablesOf } from '../../model/assignments.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { nearest, quoted } from '../../words.js'

export const undefinedVariableJsonpath: Rule = {
  id: 'undefined-variable-jsonpath',
  level: 'warning',
  description:
    'A path that starts with $name reads a variable. When no Assign sets it where the state could see it, the execution fails: inner states see the variables of the machines around them, but not out of a Distributed Map.',
  hint: 'Set the variable with Assign in an earlier state, or write $.name to read from the input.',
  documentation: pages.variables,
  bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$order.id" }, "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`),
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
