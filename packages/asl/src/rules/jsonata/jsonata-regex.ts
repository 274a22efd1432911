import { inJsonata, statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataRegex: Rule = {
  id: 'jsonata-regex',
  level: 'warning',
  description:
    'A regular expression that JavaScript cannot read is probably a slip. AWS reads it in another way, which has a few forms more.',
  hint: 'Mend the regular expression; escape characters that stand for themselves with a backslash.',
  documentation: pages.jsonata,
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": "{% $contains($states.input.name, /+x/) %}", "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": "{% $contains($states.input.name, /\\\\+x/) %}", "End": true }`,
    inJsonata,
  ),
  check({ expressions }, report) {
    for (const { node, parsed } of expressions) {
      if (parsed.kind === 'regex')
        report({ node, message: `A regular expression cannot be read: ${parsed.message}` })
    }
  },
}
