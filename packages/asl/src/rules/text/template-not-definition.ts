import { isTemplate, templateMark } from '../../model/template.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const templateNotDefinition: Rule = {
  id: 'template-not-definition',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'A template of CloudFormation or SAM holds definitions among its resources, but is none itself. It is not read any further.',
  hint: 'Keep the definition in a file of its own, which DefinitionUri or DefinitionS3Location names, and lint that file.',
  documentation: pages.templates,
  bad: `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Orders": { "Type": "AWS::StepFunctions::StateMachine", "Properties": {} }
  }
}`,
  good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
  check({ tree }, report) {
    if (!isTemplate(tree.root)) return
    report({
      node: templateMark(tree.root),
      at: 'key',
      message: 'This is a template of CloudFormation or SAM, not the definition of a state machine',
    })
  },
}
