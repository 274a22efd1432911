import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const emptyList: Rule = {
  id: 'empty-list',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Add an item, or delete what holds the list.',
  documentation: pages.states,
  check({ survey }, report) {
    for (const { field, form, node } of survey.uses) {
      if (form.is !== 'list' || node.kind !== 'array' || node.open) continue
      if (node.items.length >= form.atLeast) continue
      report({ node, message: `${field.name} is empty, but must have at least one item` })
    }
  },
}
