import { waitsBefore } from '../../model/waits.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, numberOf } from '../../source/tree.js'

export const waitsLongerThanTimeout: Rule = {
  id: 'waits-longer-than-timeout',
  level: 'warning',
  hint: 'Wait less, or allow more seconds.',
  documentation: pages.wait,
  check({ definition, type }, report) {
    const own = numberOf(member(definition.root, 'TimeoutSeconds')) ?? Number.POSITIVE_INFINITY
    const limit = type === 'express' ? Math.min(own, longestExpress) : own
    if (limit === Number.POSITIVE_INFINITY) return
    for (const [state, before] of waitsBefore(definition)) {
      const node = member(state.node, 'Seconds')
      const seconds = numberOf(node) ?? 0
      if (before >= limit || before + seconds < limit) continue
      // A longer one is told of by its own rule.
      if (type === 'express' && seconds > longestExpress) continue
      const total = before === 0 ? '' : `with the waits on every way to it ${before + seconds}, `
      report({
        node,
        message: `This wait takes ${seconds} seconds, ${total}but an execution ends after ${limit}`,
      })
    }
  },
}

const longestExpress = 300
