import { pathTrouble, readsContext, referenceTrouble } from '../expression/path.js'
import { statesOnly } from '../rule/example.js'
import { isComputed, isOfOtherLanguage } from '../rule/fields.js'
import { pages } from '../rule/pages.js'
import type { Rule } from '../rule/rule.js'
import { quoted } from '../words.js'

export const notAReferencePath: Rule = {
  id: 'not-a-reference-path',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'ResultPath writes to one place and fields such as SecondsPath read one value, so they take a reference path: no wildcards, filters or slices. ResultPath and the number fields of Map states do not take the context object either.',
  hint: 'Name one place, such as $.result.',
  documentation: pages.data,
  bad: statesOnly(`"Start": { "Type": "Pass", "ResultPath": "$.list[*]", "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "ResultPath": "$.list", "End": true }`),
  check({ survey }, report) {
    for (const use of survey.uses) {
      const { entry, field, form, node } = use
      if (form.is !== 'path' || !form.reference || node.kind !== 'string' || isComputed(use)) continue
      if (isOfOtherLanguage(field, entry.language) || pathTrouble(node.value) !== undefined) continue
      const trouble =
        readsContext(node.value) && !form.context ? 'names the context object' : referenceTrouble(node.value)
      if (trouble === undefined) continue
      report({
        node,
        message: `${field.name} must be a reference path, but ${quoted(node.value)} ${trouble}`,
      })
    }
  },
}
