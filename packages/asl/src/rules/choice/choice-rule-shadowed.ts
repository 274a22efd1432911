import { choiceLists, comparisonIn, type Interval, intervalOf, isWithin } from '../../model/choices.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, type Node } from '../../source/tree.js'

export const choiceRuleShadowed: Rule = {
  id: 'choice-rule-shadowed',
  level: 'warning',
  hint: 'Put the narrower rule first.',
  documentation: pages.choice,
  check({ definition }, report) {
    for (const rules of choiceLists(definition)) {
      const taken = new Map<string, Interval[]>()
      let all = false
      for (const node of rules) {
        const comparison = comparisonIn(node)
        const interval = comparison && intervalOf(comparison)
        const earlier = comparison === undefined ? [] : (taken.get(comparison.variable) ?? [])
        if (all) report({ node, message: 'An earlier rule is always true, so this one is never chosen' })
        else if (interval !== undefined && earlier.some((other) => isNarrower(interval, other))) {
          report({ node, message: 'An earlier rule takes all of these numbers, so this one is never chosen' })
        }
        if (comparison !== undefined && interval !== undefined) {
          taken.set(comparison.variable, [...earlier, interval])
        }
        all ||= isAlwaysTrue(node)
      }
    }
  },
}

/** The very same numbers are another rule's matter. */
function isNarrower(one: Interval, other: Interval): boolean {
  return isWithin(one, other) && !isWithin(other, one)
}

function isAlwaysTrue(rule: Node): boolean {
  const condition = member(rule, 'Condition')
  if (condition?.kind === 'boolean') return condition.value
  return condition?.kind === 'string' && /^\{%\s*true\s*%\}$/.test(condition.value)
}
