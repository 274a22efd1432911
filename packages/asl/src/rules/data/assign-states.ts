import { assignments } from '../../model/assignments.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const assignStates: Rule = {
  id: 'assign-states',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Give the variable another name.',
  documentation: pages.variables,
  check({ survey }, report) {
    for (const { name, node } of assignments(survey)) {
      if (name === 'states') report({ node, at: 'key', message: 'The variable name "states" is reserved' })
    }
  },
}
