import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const catchLeadsToItself: Rule = {
  id: 'catch-leads-to-itself',
  level: 'warning',
  hint: 'Use Retry, which waits and gives up, or lead to a Wait state first.',
  documentation: pages.errors,
  check({ definition }, report) {
    for (const { name, transitions } of definition.states) {
      for (const { kind, node } of transitions) {
        if (kind !== 'Catch' || node.value !== name) continue
        report({ node, message: `The catcher leads back to ${quoted(name)}, which failed` })
      }
    }
  },
}
