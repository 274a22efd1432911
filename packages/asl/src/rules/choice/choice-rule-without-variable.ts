import { isOpen } from '../../model/open.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { combinationNames } from '../../schema/choice-shapes.js'
import type { Shape } from '../../schema/shape.js'
import { shapes } from '../../schema/shapes.js'

export const choiceRuleWithoutVariable: Rule = {
  id: 'choice-rule-without-variable',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description: 'A comparison needs Variable, the path of what is compared. Only And, Or and Not go without.',
  hint: 'Add "Variable" with a path.',
  documentation: pages.choice,
  bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
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
