import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const resourceNotArn: Rule = {
  id: 'resource-not-arn',
  level: 'error',
  awsCode: 'INVALID_RESOURCE',
  description:
    'The Resource of a Task is an ARN: of a Lambda function, an activity, or a service integration such as arn:aws:states:::sqs:sendMessage. A substitution may stand for all or part of it.',
  hint: 'Write the whole ARN.',
  documentation: pages.task,
  bad: statesOnly(`"Work": { "Type": "Task", "Resource": "lambda:invoke", "End": true }`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "End": true
}`),
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
