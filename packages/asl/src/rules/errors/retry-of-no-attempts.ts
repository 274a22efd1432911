import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { shapes } from '../../schema/shapes.js'
import { keyOf, member, numberOf } from '../../source/tree.js'
import { all } from '../../words.js'

export const retryOfNoAttempts: Rule = {
  id: 'retry-of-no-attempts',
  level: 'info',
  hint: 'Delete the other numbers, or allow attempts.',
  documentation: pages.errors,
  check({ survey }, report) {
    for (const { node: retrier, shape } of survey.entries) {
      const node = member(retrier, 'MaxAttempts')
      if (shape !== shapes.retrier || numberOf(node) !== 0) continue
      const idle = waiting.flatMap((field) => member(retrier, field) ?? []).map(keyOf)
      if (idle.length > 0) report({ node, message: `Nothing is retried, so ${all(idle)} has no effect` })
    }
  },
}

const waiting = ['IntervalSeconds', 'BackoffRate', 'MaxDelaySeconds', 'JitterStrategy']
