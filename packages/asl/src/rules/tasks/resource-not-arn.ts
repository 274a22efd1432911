import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const resourceNotArn: Rule = {
  id: 'resource-not-arn',
  level: 'error',
  awsCode: 'INVALID_RESOURCE',
  hint: 'Write the whole ARN.',
  documentation: pages.task,
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const node = member(state, 'Resource')
      if (type !== 'Task' || node?.kind !== 'string' || holdsSubstitution(node.value)) continue
      if (arn.test(node.value)) continue
      report({ node, message: `Resource is ${quoted(node.value)}, but must be an ARN` })
    }
  },
}

const arn = /^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+/s
