import { flowOf } from '../../flow/flow.js'
import { reasonAgainst } from '../../flow/reason.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
export const choiceRuleNeverTrue: Rule = {
  id: 'choice-rule-never-true',
  level: 'warning',
  hint: 'Mend the value or the path, or delete the rule.',
  documentation: pages.choice,
  check({ definition }, report) {
    for (const { rule, answer, data } of flowOf(definition).asked) {
      if (answer !== 'never') continue
      const reason = reasonAgainst(rule, data)
      report({
        node: rule,
        message: `The rule can never be true${reason === undefined ? '' : `: ${reason}`}`,
      })
    }
  },
}
