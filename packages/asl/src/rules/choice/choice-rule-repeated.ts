import { choiceLists, questionOf } from '../../model/choices.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, type Node, textOf } from '../../source/tree.js'

export const choiceRuleRepeated: Rule = {
  id: 'choice-rule-repeated',
  level: 'warning',
  hint: 'Delete the rule, or mend what it asks.',
  documentation: pages.choice,
  check({ definition }, report) {
    for (const rules of choiceLists(definition)) {
      const asked = new Map<string, Node>()
      for (const node of rules) {
        const question = questionOf(node)
        if (question === undefined) continue
        const earlier = asked.get(question)
        if (earlier !== undefined) {
          report({
            node,
            message: 'An earlier rule asks the same, so this one is never chosen',
            fix: targetOf(earlier) === targetOf(node) ? { is: 'without', node } : undefined,
          })
        }
        asked.set(question, earlier ?? node)
      }
    }
  },
}

/** Of two targets the later rule's may be the one that is wanted. */
function targetOf(rule: Node): string | undefined {
  return textOf(member(rule, 'Next'))
}
