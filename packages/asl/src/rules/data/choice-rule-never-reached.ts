import { flowOf } from '../../flow/flow.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
export const choiceRuleNeverReached: Rule = {
  id: 'choice-rule-never-reached',
  level: 'warning',
  hint: 'Delete the rule, or mend the earlier one.',
  documentation: pages.choice,
  check({ definition }, report) {
    for (const { rule, answer } of flowOf(definition).asked) {
      if (answer === 'passed')
        report({ node: rule, message: 'An earlier rule is always chosen, so this one is never asked' })
    }
  },
}
