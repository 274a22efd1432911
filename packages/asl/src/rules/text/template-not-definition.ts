import { isTemplate, templateMark } from '../../model/template.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const templateNotDefinition: Rule = {
  id: 'template-not-definition',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Keep the definition in a file of its own, which DefinitionUri or DefinitionS3Location names, and lint that file.',
  documentation: pages.templates,
  check({ tree }, report) {
    if (!isTemplate(tree.root)) return
    report({
      node: templateMark(tree.root),
      at: 'key',
      message: 'This is a template of CloudFormation or SAM, not the definition of a state machine',
    })
  },
}
