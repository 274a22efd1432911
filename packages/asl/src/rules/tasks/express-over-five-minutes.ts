import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, numberOf } from '../../source/tree.js'

const longest = 300

export const expressOverFiveMinutes: Rule = {
  id: 'express-over-five-minutes',
  level: 'warning',
  hint: 'Wait less than 300 seconds, or use a Standard state machine.',
  documentation: pages.types,
  check({ definition, type }, report) {
    if (type !== 'express') return
    for (const state of definition.states) {
      for (const field of ['Seconds', 'TimeoutSeconds', 'HeartbeatSeconds']) {
        const node = member(state.node, field)
        const seconds = numberOf(node) ?? 0
        if (seconds <= longest) continue
        report({
          node,
          message: `${field} is ${seconds}, but an Express execution ends after ${longest} seconds`,
        })
      }
    }
  },
}
