import { isCallback } from '../../model/integrations.js'
import { isOpen } from '../../model/open.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

export const callbackWithoutTimeout: Rule = {
  id: 'callback-without-timeout',
  level: 'warning',
  description:
    'A .waitForTaskToken task without a timeout or heartbeat waits up to a year when the answer gets lost.',
  hint: 'Add TimeoutSeconds or HeartbeatSeconds.',
  documentation: pages.integrations,
  bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "End": true
}`),
  good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 3600,
  "End": true
}`),
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
