import { isActivity, isCallback } from '../../model/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { member } from '../../source/tree.js'

export const heartbeatWithoutWorker: Rule = {
  id: 'heartbeat-without-worker',
  level: 'warning',
  hint: 'Use TimeoutSeconds, or let the worker call SendTaskHeartbeat: with an activity or .waitForTaskToken.',
  documentation: pages.task,
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const node = member(state, 'HeartbeatSeconds') ?? member(state, 'HeartbeatSecondsPath')
      const resource = member(state, 'Resource')
      if (type !== 'Task' || node === undefined || resource?.kind !== 'string') continue
      if (holdsSubstitution(resource.value) || isActivity(resource) || isCallback(resource)) continue
      report({ node, message: 'Nothing sends heartbeats for this task' })
    }
  },
}
