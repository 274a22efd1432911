import { looksLikeIntrinsic } from '../../expression/intrinsic.js'
import { parsePath } from '../../expression/path.js'
import { isComputed, isOfOtherLanguage } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const notAPath: Rule = {
  id: 'not-a-path',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Write a path such as $.order.id, $$.Execution.Id or $variable.field.',
  documentation: pages.data,
  check({ survey, tree }, report) {
    for (const use of survey.uses) {
      const { entry, field, form, node } = use
      if (form.is !== 'path' || node.kind !== 'string' || isComputed(use)) continue
      if (isOfOtherLanguage(field, entry.language)) continue
      if (form.intrinsic && looksLikeIntrinsic(node.value)) continue
      const parsed = parsePath(node.value)
      if (parsed.ok) continue
      report({
        node,
        range: tree.within(node, parsed.start, parsed.end),
        message: `${field.name} must be a path, but ${quoted(node.value)} ${parsed.trouble}`,
      })
    }
  },
}
