import { handlerLists } from '../../rule/error-names.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const retryOfRuntimeError: Rule = {
  id: 'retry-of-runtime-error',
  level: 'warning',
  description:
    'States.Runtime is what comes of a path that finds nothing and the like. It is never retried: the same input would fail again.',
  hint: 'Delete States.Runtime here, and see that the input has what the paths name.',
  documentation: pages.errors,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Runtime"] }],
  "End": true
}`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.TaskFailed"] }],
  "End": true
}`),
  check({ definition }, report) {
    for (const handlers of handlerLists(definition, 'Retry')) {
      for (const node of handlers.flatMap(({ names }) => names)) {
        if (node.value === 'States.Runtime') report({ node, message: 'States.Runtime is never retried' })
      }
    }
  },
}
