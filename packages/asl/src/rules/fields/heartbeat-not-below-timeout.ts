import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, numberOf } from '../../source/tree.js'

export const heartbeatNotBelowTimeout: Rule = {
  id: 'heartbeat-not-below-timeout',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Make the heartbeat shorter than the timeout.',
  documentation: pages.task,
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const node = member(state, 'HeartbeatSeconds')
      const heartbeat = numberOf(node)
      const timeout = numberOf(member(state, 'TimeoutSeconds'))
      if (type !== 'Task' || heartbeat === undefined || timeout === undefined || heartbeat < timeout) continue
      report({
        node,
        message: `HeartbeatSeconds is ${heartbeat}, but must be below TimeoutSeconds, which is ${timeout}`,
      })
    }
  },
}
