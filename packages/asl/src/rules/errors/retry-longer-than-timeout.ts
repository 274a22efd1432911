import { retryBudget } from '../../model/durations.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { items, member, numberOf } from '../../source/tree.js'

export const retryLongerThanTimeout: Rule = {
  id: 'retry-longer-than-timeout',
  level: 'warning',
  description:
    'The waits of a retrier, with all its attempts, add up to more than the timeout of the whole state machine: the last attempts can never be made.',
  hint: 'Allow fewer attempts or shorter waits, or a longer TimeoutSeconds of the state machine.',
  documentation: pages.errors,
  bad: statesOnly(
    `"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 30, "MaxAttempts": 5, "BackoffRate": 2 }],
  "End": true
}`,
    '"TimeoutSeconds": 300,',
  ),
  good: statesOnly(
    `"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 30, "MaxAttempts": 5, "BackoffRate": 2 }],
  "End": true
}`,
    '"TimeoutSeconds": 3600,',
  ),
  check({ definition }, report) {
    const timeout = numberOf(member(definition.root, 'TimeoutSeconds'))
    if (timeout === undefined) return
    for (const state of definition.states) {
      for (const node of items(member(state.node, 'Retry'))) {
        if ((retryBudget(node) ?? 0) <= timeout) continue
        report({
          node,
          message: `The waits of this retrier come to more than the ${timeout} seconds of the state machine`,
        })
      }
    }
  },
}
