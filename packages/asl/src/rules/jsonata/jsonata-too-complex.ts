import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataTooComplex: Rule = {
  id: 'jsonata-too-complex',
  level: 'warning',
  hint: 'Split the expression: assign its parts to variables in an earlier state.',
  documentation: pages.jsonata,
  check({ expressions }, report) {
    for (const { node, parsed } of expressions) {
      if (parsed.kind === 'deep') report({ node, message: 'The expression is nested too deeply to be read' })
    }
  },
}
