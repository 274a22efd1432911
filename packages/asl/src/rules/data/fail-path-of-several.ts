import { parsePath, referenceTrouble } from '../../expression/path.js'
import { isComputed, isOfOtherLanguage } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const failPathOfSeveral: Rule = {
  id: 'fail-path-of-several',
  level: 'warning',
  hint: 'Name one place, such as $.cause.',
  documentation: pages.states,
  check({ survey, tree }, report) {
    for (const use of survey.uses) {
      const { entry, field, node } = use
      if (field.name !== 'ErrorPath' && field.name !== 'CausePath') continue
      if (node.kind !== 'string' || isComputed(use) || isOfOtherLanguage(field, entry.language)) continue
      const parsed = parsePath(node.value)
      const found = parsed.ok ? referenceTrouble(parsed.path) : undefined
      if (found === undefined) continue
      report({
        node,
        range: tree.within(node, found.start, found.end),
        message: `${field.name} must give one text, but ${quoted(node.value)} ${found.trouble}`,
      })
    }
  },
}
