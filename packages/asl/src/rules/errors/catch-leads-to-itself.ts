import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const catchLeadsToItself: Rule = {
  id: 'catch-leads-to-itself',
  level: 'warning',
  description:
    'A catcher that leads back to its own state starts it again at once and without end, until the history is full.',
  hint: 'Use Retry, which waits and gives up, or lead to a Wait state first.',
  documentation: pages.errors,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Work" }],
  "End": true
}`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Failed" }],
  "End": true
},
"Failed": { "Type": "Fail" }`),
  check({ definition }, report) {
    for (const { name, transitions } of definition.states) {
      for (const { kind, node } of transitions) {
        if (kind !== 'Catch' || node.value !== name) continue
        report({ node, message: `The catcher leads back to ${quoted(name)}, which failed` })
      }
    }
  },
}
