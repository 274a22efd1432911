import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const emptyList: Rule = {
  id: 'empty-list',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description: 'Branches, Choices, ErrorEquals, And and Or need at least one item.',
  hint: 'Add an item, or delete what holds the list.',
  documentation: pages.states,
  bad: statesOnly(`"Both": { "Type": "Parallel", "Branches": [], "End": true }`),
  good: statesOnly(`"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Succeed" } } }],
  "End": true
}`),
  check({ survey }, report) {
    for (const { field, form, node } of survey.uses) {
      if (form.is !== 'list' || node.kind !== 'array' || node.open) continue
      if (node.items.length >= form.atLeast) continue
      report({ node, message: `${field.name} is empty, but must have at least one item` })
    }
  },
}
