import { statesOnly } from '../../rule/example.js'
import { isComputed } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { shapes } from '../../schema/shapes.js'
import { quoted } from '../../words.js'

const work = (credentials: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sns:publish",
  "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:111122223333:orders", "Message.$": "$.id" },
  "Credentials": ${credentials},
  "End": true
}`)

export const credentialsRoleNotArn: Rule = {
  id: 'credentials-role-not-arn',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'RoleArn of Credentials is the ARN of an IAM role. What comes from the input is RoleArn.$ with a path, or an expression in JSONata.',
  hint: 'Write the whole ARN, such as arn:aws:iam::111122223333:role/work.',
  documentation: pages.task,
  bad: work('{ "RoleArn": "role/work" }'),
  good: work('{ "RoleArn": "arn:aws:iam::111122223333:role/work" }'),
  check({ survey }, report) {
    for (const use of survey.uses) {
      const { entry, field, node } = use
      if (entry.shape !== shapes.credentials || field.name !== 'RoleArn') continue
      if (node.kind !== 'string' || isComputed(use) || node.value.startsWith('arn:')) continue
      report({
        node,
        message: `RoleArn is ${quoted(node.value)}, but must be an ARN`,
        hint: node.value.startsWith('$')
          ? 'Name the field "RoleArn.$" to read it from the input.'
          : undefined,
      })
    }
  },
}
