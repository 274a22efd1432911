import { isComputed } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { shapes } from '../../schema/shapes.js'
import { quoted } from '../../words.js'

export const credentialsRoleNotArn: Rule = {
  id: 'credentials-role-not-arn',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Write the whole ARN, such as arn:aws:iam::111122223333:role/work.',
  documentation: pages.task,
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
