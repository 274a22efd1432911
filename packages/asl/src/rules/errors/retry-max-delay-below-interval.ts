import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { shapes } from '../../schema/shapes.js'
import { member, numberOf } from '../../source/tree.js'

export const retryMaxDelayBelowInterval: Rule = {
  id: 'retry-max-delay-below-interval',
  level: 'warning',
  hint: 'Make MaxDelaySeconds greater than IntervalSeconds, or delete it.',
  documentation: pages.errors,
  check({ survey }, report) {
    for (const { node: retrier, shape } of survey.entries) {
      if (shape !== shapes.retrier) continue
      const node = member(retrier, 'MaxDelaySeconds')
      const longest = numberOf(node)
      const given = member(retrier, 'IntervalSeconds')
      const interval = given === undefined ? 1 : numberOf(given)
      if (longest === undefined || interval === undefined || longest > interval) continue
      report({
        node,
        message: `MaxDelaySeconds is ${longest}, but should be above IntervalSeconds, which is ${interval}`,
      })
    }
  },
}
