import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { quoted } from '../../words.js'

export const stringMatchesEscape: Rule = {
  id: 'string-matches-escape',
  level: 'warning',
  hint: 'Double the backslash; in JSON that makes four.',
  documentation: pages.choice,
  check({ survey, tree }, report) {
    for (const { field, node } of survey.uses) {
      if (field.name !== 'StringMatches' || node.kind !== 'string' || holdsSubstitution(node.value)) continue
      const start = openEscape(node.value)
      if (start === undefined) continue
      report({
        node,
        range: tree.within(node, start, start + 1),
        message: `A backslash in ${quoted(node.value)} stands before neither a star nor a backslash`,
      })
    }
  },
}

function openEscape(pattern: string): number | undefined {
  for (let at = 0; at < pattern.length; at++) {
    if (pattern.charAt(at) !== '\\') continue
    const next = pattern.charAt(at + 1)
    if (next !== '*' && next !== '\\') return at
    at++
  }
  return undefined
}
