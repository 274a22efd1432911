import { choiceLists, comparisonIn, type Interval, intervalOf, isWithin } from '../../model/choices.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, type Node } from '../../source/tree.js'

const which = (first: number, second: number) =>
  statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [
    { "Variable": "$.n", "NumericGreaterThan": ${first}, "Next": "A" },
    { "Variable": "$.n", "NumericGreaterThan": ${second}, "Next": "B" }
  ],
  "Default": "A"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`)

export const choiceRuleShadowed: Rule = {
  id: 'choice-rule-shadowed',
  level: 'warning',
  description:
    'The first rule of a Choice state that matches decides. A rule whose numbers an earlier one takes all, or that follows a rule that is always true, is never chosen.',
  hint: 'Put the narrower rule first.',
  documentation: pages.choice,
  bad: which(5, 10),
  good: which(10, 5),
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
