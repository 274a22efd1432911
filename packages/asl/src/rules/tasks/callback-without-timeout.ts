import { isCallback } from '../../model/integrations.js'
import { isOpen } from '../../model/open.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

export const callbackWithoutTimeout: Rule = {
  id: 'callback-without-timeout',
  level: 'warning',
  hint: 'Add TimeoutSeconds or HeartbeatSeconds.',
  documentation: pages.integrations,
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const resource = member(state, 'Resource')
      if (type !== 'Task' || state.kind !== 'object' || isOpen(state) || !isCallback(resource)) continue
      if (limits.some((field) => state.members.has(field))) continue
      report({ node: resource, message: 'The task waits for its token without a timeout' })
    }
  },
}

const limits = ['TimeoutSeconds', 'TimeoutSecondsPath', 'HeartbeatSeconds', 'HeartbeatSecondsPath']
