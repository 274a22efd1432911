import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { quoted } from '../../words.js'

const which = (pattern: string) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.file", "StringMatches": "${pattern}", "Next": "A" }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`)

export const stringMatchesEscape: Rule = {
  id: 'string-matches-escape',
  level: 'warning',
  description:
    'In StringMatches a star stands for any text, and a backslash takes its meaning from a star or a backslash. A backslash before anything else, or at the end, makes the comparison fail.',
  hint: 'Double the backslash; in JSON that makes four.',
  documentation: pages.choice,
  bad: which('C:\\\\logs\\\\*.txt'),
  good: which('C:\\\\\\\\logs\\\\\\\\*.txt'),
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
