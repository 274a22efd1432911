import { variableOf } from '../expression/path.js'
import { pathsOf } from '../expression/payload.js'
import { assignedNames } from '../model/assignments.js'
import { statesOnly } from '../rule/example.js'
import { pages } from '../rule/pages.js'
import type { Rule } from '../rule/rule.js'
import { nearest, quoted } from '../words.js'

export const undefinedVariableJsonpath: Rule = {
  id: 'undefined-variable-jsonpath',
  level: 'warning',
  description:
    'A path that starts with $name reads a variable. When no Assign of the definition sets it, the execution fails.',
  hint: 'Set the variable with Assign in an earlier state, or write $.name to read from the input.',
  documentation: pages.variables,
  bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$order.id" }, "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`),
  check({ survey }, report) {
    const known = assignedNames(survey)
    if (known === undefined) return
    for (const { path, node } of pathsOf(survey)) {
      const name = variableOf(path)
      if (name === undefined || known.has(name)) continue
      report({
        node,
        message: `No Assign sets the variable ${quoted(`$${name}`)}`,
        hint: () => {
          const meant = nearest(name, [...known])
          return meant === undefined ? undefined : `Did you mean ${quoted(`$${meant}`)}?`
        },
      })
    }
  },
}
