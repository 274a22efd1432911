import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A template of CloudFormation or SAM holds definitions among its resources, but is none itself. It is not read any further.',
  bad: `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Orders": { "Type": "AWS::StepFunctions::StateMachine", "Properties": {} }
  }
}`,
  good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
}
