import { choiceLists, comparisonIn } from '../../model/choices.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { items, member, type Node } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const choiceReadBeforeGuard: Rule = {
  id: 'choice-read-before-guard',
  level: 'warning',
  hint: 'Ask IsPresent first, in this rule or in one before it.',
  documentation: pages.choice,
  check({ definition }, report) {
    for (const rules of choiceLists(definition)) {
      const compared = new Map<string, Node>()
      const guarded = new Set<string>()
      for (const rule of rules) {
        for (const { variable, node, isGuard } of testsIn(rule)) {
          if (!isGuard) {
            if (!guarded.has(variable) && !compared.has(variable)) compared.set(variable, node)
            continue
          }
          const early = guarded.has(variable) ? undefined : compared.get(variable)
          guarded.add(variable)
          // Inside of one rule it is another rule's matter.
          if (early === undefined || isWithin(early, rule)) continue
          report({
            node: early,
            message: `${quoted(variable)} is compared before a later rule asks whether it is there`,
          })
        }
      }
    }
  },
}

type Test = { readonly variable: string; readonly node: Node; readonly isGuard: boolean }

/** In the order in which they are tried. */
function* testsIn(rule: Node): Iterable<Test> {
  const comparison = comparisonIn(rule)
  if (
    comparison !== undefined &&
    (comparison.operator === 'IsPresent' || !comparison.operator.startsWith('Is'))
  ) {
    yield { variable: comparison.variable, node: rule, isGuard: comparison.operator === 'IsPresent' }
  }
  for (const field of ['And', 'Or']) for (const part of items(member(rule, field))) yield* testsIn(part)
  const negated = member(rule, 'Not')
  if (negated !== undefined) yield* testsIn(negated)
}

function isWithin(node: Node, rule: Node): boolean {
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) if (at === rule) return true
  return false
}
