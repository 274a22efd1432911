import { parsePath, referenceTrouble } from '../../expression/path.js'
import { statesOnly } from '../../rule/example.js'
import { isComputed, isOfOtherLanguage } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const failPathOfSeveral: Rule = {
  id: 'fail-path-of-several',
  level: 'warning',
  description:
    'ErrorPath and CausePath of a Fail state must give one text. A path with a wildcard, a filter or .. gives a list, and the state fails with another error than the one that was meant.',
  hint: 'Name one place, such as $.cause.',
  documentation: pages.states,
  bad: statesOnly(`"Stop": { "Type": "Fail", "CausePath": "$..cause" }`),
  good: statesOnly(`"Stop": { "Type": "Fail", "CausePath": "$.cause" }`),
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
