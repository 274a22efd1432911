import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataRegex: Rule = {
  id: 'jsonata-regex',
  level: 'warning',
  hint: 'Mend the regular expression; escape characters that stand for themselves with a backslash.',
  documentation: pages.jsonata,
  check({ expressions }, report) {
    for (const { node, parsed } of expressions) {
      if (parsed.kind === 'regex')
        report({ node, message: `A regular expression cannot be read: ${parsed.message}` })
    }
  },
}
