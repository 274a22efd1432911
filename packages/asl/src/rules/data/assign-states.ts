import { assignments } from '../../model/assignments.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const assignStates: Rule = {
  id: 'assign-states',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description: 'The variable name states is taken: $states is what Step Functions itself provides.',
  hint: 'Give the variable another name.',
  documentation: pages.variables,
  bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "states": 1 }, "End": true }`),
  good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "End": true }`),
  check({ survey }, report) {
    for (const { name, node } of assignments(survey)) {
      if (name === 'states') report({ node, at: 'key', message: 'The variable name "states" is reserved' })
    }
  },
}
