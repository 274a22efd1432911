import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { shapes } from '../../schema/shapes.js'
import { member, numberOf } from '../../source/tree.js'

export const retryMaxDelayBelowInterval: Rule = {
  id: 'retry-max-delay-below-interval',
  level: 'warning',
  description:
    'MaxDelaySeconds limits how far the waits between attempts grow. Where it is not above IntervalSeconds, they cannot grow at all, and BackoffRate has no effect.',
  hint: 'Make MaxDelaySeconds greater than IntervalSeconds, or delete it.',
  documentation: pages.errors,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxDelaySeconds": 5 }],
  "End": true
}`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxDelaySeconds": 60 }],
  "End": true
}`),
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
