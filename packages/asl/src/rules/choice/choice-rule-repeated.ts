import { choiceLists, questionOf } from '../../model/choices.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

const which = (second: string) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [
    { "Variable": "$.kind", "StringEquals": "a", "Next": "A" },
    { "Variable": "$.kind", "StringEquals": "${second}", "Next": "B" }
  ],
  "Default": "A"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`)

export const choiceRuleRepeated: Rule = {
  id: 'choice-rule-repeated',
  level: 'warning',
  description:
    'The first rule of a Choice state that matches decides. One that asks the same as an earlier one is never chosen.',
  hint: 'Delete the rule, or mend what it asks.',
  documentation: pages.choice,
  bad: which('a'),
  good: which('b'),
  check({ definition }, report) {
    for (const rules of choiceLists(definition)) {
      const asked = new Set<string>()
      for (const node of rules) {
        const question = questionOf(node)
        if (question === undefined) continue
        if (asked.has(question)) {
          report({ node, message: 'An earlier rule asks the same, so this one is never chosen' })
        }
        asked.add(question)
      }
    }
  },
}
