import { isActivity } from '../../model/integrations.js'
import { isOpen } from '../../model/open.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

const work = (limit: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:111122223333:activity:Work",${limit}
  "End": true
}`)

export const activityWithoutTimeout: Rule = {
  id: 'activity-without-timeout',
  level: 'warning',
  description:
    'An activity without a timeout or heartbeat waits up to a year when no worker comes, or the worker dies.',
  hint: 'Add TimeoutSeconds or HeartbeatSeconds.',
  documentation: pages.task,
  bad: work(''),
  good: work('\n  "HeartbeatSeconds": 60,'),
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const resource = member(state, 'Resource')
      if (type !== 'Task' || state.kind !== 'object' || isOpen(state) || !isActivity(resource)) continue
      if (limits.some((field) => state.members.has(field))) continue
      report({ node: resource, message: 'The state waits for a worker without a timeout' })
    }
  },
}

const limits = ['TimeoutSeconds', 'TimeoutSecondsPath', 'HeartbeatSeconds', 'HeartbeatSecondsPath']
