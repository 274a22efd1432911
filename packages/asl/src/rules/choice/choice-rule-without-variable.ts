import { isOpen } from '../../model/open.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { combinationNames } from '../../schema/choice-shapes.js'
import type { Shape } from '../../schema/shape.js'
import { shapes } from '../../schema/shapes.js'

export const choiceRuleWithoutVariable: Rule = {
  id: 'choice-rule-without-variable',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Add "Variable" with a path.',
  documentation: pages.choice,
  check({ survey }, report) {
    for (const { node, shape, language } of survey.entries) {
      if (language !== 'JSONPath' || !isRule(shape) || isOpen(node) || node.members.has('Variable')) continue
      if (combinationNames.some((name) => node.members.has(name))) continue
      report({ node, at: 'key', message: `The field "Variable" is missing in ${shape.name}` })
    }
  },
}

function isRule(shape: Shape): boolean {
  return shape === shapes['choice-rule'] || shape === shapes['nested-choice-rule']
}
