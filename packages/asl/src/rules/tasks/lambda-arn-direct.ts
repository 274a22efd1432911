import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, textOf } from '../../source/tree.js'

export const lambdaArnDirect: Rule = {
  id: 'lambda-arn-direct',
  level: 'info',
  hint: 'Use arn:aws:states:::lambda:invoke, with the function as FunctionName and the input as Payload.',
  documentation: pages.task,
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const resource = member(state, 'Resource')
      if (type !== 'Task' || !/^arn:[^:]+:lambda:/.test(textOf(resource) ?? '')) continue
      report({ node: resource, message: 'The Resource is a function, not the integration lambda:invoke' })
    }
  },
}
