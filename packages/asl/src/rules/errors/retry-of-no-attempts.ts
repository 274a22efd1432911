import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { shapes } from '../../schema/shapes.js'
import { keyOf, member, numberOf } from '../../source/tree.js'
import { all } from '../../words.js'

export const retryOfNoAttempts: Rule = {
  id: 'retry-of-no-attempts',
  level: 'info',
  description:
    'A retrier with "MaxAttempts": 0 keeps its errors from being retried. What it says of waiting has no meaning then.',
  hint: 'Delete the other numbers, or allow attempts.',
  documentation: pages.errors,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["Oops"], "MaxAttempts": 0, "IntervalSeconds": 5 }],
  "End": true
}`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["Oops"], "MaxAttempts": 2, "IntervalSeconds": 5 }],
  "End": true
}`),
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
