import { isOpen } from '../../model/open.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, textOf } from '../../source/tree.js'

const work = (retry: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },${retry}
  "End": true
}`)

export const lambdaWithoutRetry: Rule = {
  id: 'lambda-without-retry',
  level: 'info',
  description:
    'Now and then Lambda itself fails, with Lambda.ServiceException, Lambda.SdkClientException or Lambda.TooManyRequestsException. A task that does not retry these fails the execution.',
  hint: 'Add a Retry for these errors.',
  documentation: pages.errors,
  bad: work(''),
  good: work(
    '\n  "Retry": [{ "ErrorEquals": ["Lambda.ServiceException", "Lambda.SdkClientException", "Lambda.TooManyRequestsException"] }],',
  ),
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const resource = member(state, 'Resource')
      if (type !== 'Task' || state.kind !== 'object' || isOpen(state) || state.members.has('Retry')) continue
      if (!/^arn:[^:]+:states:[^:]*:[^:]*:lambda:invoke(\.|$)/.test(textOf(resource) ?? '')) continue
      report({ node: resource, message: 'Passing failures of Lambda are not retried' })
    }
  },
}
