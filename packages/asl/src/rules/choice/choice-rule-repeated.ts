import { choiceLists, questionOf } from '../../model/choices.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const choiceRuleRepeated: Rule = {
  id: 'choice-rule-repeated',
  level: 'warning',
  hint: 'Delete the rule, or mend what it asks.',
  documentation: pages.choice,
  check({ definition }, report) {
    for (const rules of choiceLists(definition)) {
      const asked = new Set<string>()
      for (const node of rules) {
        const question = questionOf(node)
        if (question === undefined) continue
        if (asked.has(question)) {
          report({
            node,
            message: 'An earlier rule asks the same, so this one is never chosen',
            fix: { is: 'without', node },
          })
        }
        asked.add(question)
      }
    }
  },
}
