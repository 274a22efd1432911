import { isComputed } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { either, isBeyondDoubt, nearest, quoted } from '../../words.js'

export const unknownValue: Rule = {
  id: 'unknown-value',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use one of the words.',
  documentation: pages.states,
  check({ survey }, report) {
    for (const use of survey.uses) {
      const { field, form, node } = use
      if (form.is !== 'one-of' || node.kind !== 'string' || isComputed(use)) continue
      if (form.names.includes(node.value)) continue
      const meant = nearest(node.value, form.names)
      report({
        node,
        message: `${field.name} is ${quoted(node.value)}, but must be ${either(form.names)}`,
        hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
        fix:
          meant === undefined || !isBeyondDoubt(node.value, meant, form.names)
            ? undefined
            : { is: 'text', node, value: meant },
      })
    }
  },
}
