import { isOpen } from '../../model/open.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, textOf } from '../../source/tree.js'

export const lambdaWithoutRetry: Rule = {
  id: 'lambda-without-retry',
  level: 'info',
  hint: 'Add a Retry for these errors.',
  documentation: pages.errors,
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const resource = member(state, 'Resource')
      if (type !== 'Task' || state.kind !== 'object' || isOpen(state) || state.members.has('Retry')) continue
      if (!/^arn:[^:]+:states:[^:]*:[^:]*:lambda:invoke(\.|$)/.test(textOf(resource) ?? '')) continue
      report({ node: resource, message: 'Passing failures of Lambda are not retried' })
    }
  },
}
