import { comparisonIn } from '../../model/choices.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { shapes } from '../../schema/shapes.js'
import { items, member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const choiceGuardTooLate: Rule = {
  id: 'choice-guard-too-late',
  level: 'warning',
  hint: 'Put IsPresent first.',
  documentation: pages.choice,
  check({ survey }, report) {
    for (const { node: rule, shape } of survey.entries) {
      if (shape !== shapes['choice-rule'] && shape !== shapes['nested-choice-rule']) continue
      const compared = new Set<string>()
      const guarded = new Set<string>()
      for (const node of items(member(rule, 'And'))) {
        const comparison = comparisonIn(node)
        if (comparison === undefined) continue
        const { variable, operator } = comparison
        if (operator !== 'IsPresent') compared.add(variable)
        else if (compared.has(variable) && !guarded.has(variable)) {
          report({
            node,
            message: `IsPresent comes after a comparison of ${quoted(variable)}, which has failed by then`,
          })
        }
        if (operator === 'IsPresent') guarded.add(variable)
      }
    }
  },
}
