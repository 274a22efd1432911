import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, numberOf } from '../../source/tree.js'

export const heartbeatNotBelowTimeout: Rule = {
  id: 'heartbeat-not-below-timeout',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'HeartbeatSeconds must be smaller than TimeoutSeconds: otherwise the heartbeat could never be missed in time.',
  hint: 'Make the heartbeat shorter than the timeout.',
  documentation: pages.task,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSeconds": 60,
  "HeartbeatSeconds": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSeconds": 60,
  "HeartbeatSeconds": 20,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
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
