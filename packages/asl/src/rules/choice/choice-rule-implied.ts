import { choiceLists, questionOf } from '../../model/choices.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { items, member, type Node } from '../../source/tree.js'

export const choiceRuleImplied: Rule = {
  id: 'choice-rule-implied',
  level: 'warning',
  hint: 'Put the rule with more conditions first.',
  documentation: pages.choice,
  check({ definition }, report) {
    for (const rules of choiceLists(definition)) {
      const earlier: (readonly string[])[] = []
      for (const node of rules.slice(0, mostRules)) {
        const parts = partsOf(node)
        if (parts === undefined) continue
        const implied = earlier.some(
          (other) => other.length < parts.size && other.every((part) => parts.has(part)),
        )
        if (implied) report({ node, message: 'An earlier rule asks less, so this one is never chosen' })
        earlier.push([...parts])
      }
    }
  },
}

/** Each is held against all before. */
const mostRules = 200

/** What must all be true. */
function partsOf(rule: Node): ReadonlySet<string> | undefined {
  const all = member(rule, 'And')
  if (all !== undefined && (all.kind !== 'array' || all.open)) return undefined
  const questions = all === undefined ? [questionOf(rule)] : items(all).map(questionOf)
  const known = questions.filter((question) => question !== undefined)
  return known.length === questions.length ? new Set(known) : undefined
}
