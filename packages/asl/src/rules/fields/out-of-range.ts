import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const outOfRange: Rule = {
  id: 'out-of-range',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use a number within the limits.',
  documentation: pages.states,
  check({ survey }, report) {
    for (const { field, form, node } of survey.uses) {
      if (form.is !== 'number' || node.kind !== 'number') continue
      if (node.value >= form.min && node.value <= form.max) continue
      const limit = node.value < form.min ? `at least ${form.min}` : `at most ${form.max}`
      report({ node, message: `${field.name} is ${node.value}, but must be ${limit}` })
    }
  },
}
