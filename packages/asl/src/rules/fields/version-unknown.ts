import { isComputed } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { shapes } from '../../schema/shapes.js'
import { quoted } from '../../words.js'

export const versionUnknown: Rule = {
  id: 'version-unknown',
  level: 'warning',
  hint: 'Delete Version, or set it to "1.0". The version of the definition may go into Comment.',
  documentation: pages.language,
  check({ survey }, report) {
    for (const use of survey.uses) {
      const { entry, field, node } = use
      if (entry.shape !== shapes.machine || field.name !== 'Version' || node.kind !== 'string') continue
      if (isComputed(use) || node.value === '1.0') continue
      report({
        node,
        message: `Version is ${quoted(node.value)}, but the language has only "1.0"`,
        // Another version was somebody's remark; these are other ways to write the only one.
        fix: /^1(?:\.0)*$/.test(node.value) ? { is: 'text', node, value: '1.0' } : undefined,
      })
    }
  },
}
