import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, textOf } from '../../source/tree.js'

export const lambdaArnDirect: Rule = {
  id: 'lambda-arn-direct',
  level: 'info',
  description:
    'A Lambda function whose ARN is the Resource itself gets the whole input and gives its result alone. The integration lambda:invoke does the same and more: it takes a version or alias as a parameter, waits for task tokens, and tells status and errors.',
  hint: 'Use arn:aws:states:::lambda:invoke, with the function as FunctionName and the input as Payload.',
  documentation: pages.task,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:work",
  "End": true
}`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Payload.$": "$" },
  "OutputPath": "$.Payload",
  "Retry": [{ "ErrorEquals": ["Lambda.ServiceException"] }],
  "End": true
}`),
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const resource = member(state, 'Resource')
      if (type !== 'Task' || !/^arn:[^:]+:lambda:/.test(textOf(resource) ?? '')) continue
      report({ node: resource, message: 'The Resource is a function, not the integration lambda:invoke' })
    }
  },
}
