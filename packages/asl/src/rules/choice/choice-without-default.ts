import { areExhaustive } from '../../model/choices.js'
import { isOpen } from '../../model/open.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { items, member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const choiceWithoutDefault: Rule = {
  id: 'choice-without-default',
  level: 'warning',
  hint: 'Add "Default" with the state that takes the rest, be it a Fail state that says what was unexpected.',
  documentation: pages.choice,
  check({ definition }, report) {
    for (const { node, type, name } of definition.states) {
      if (
        type !== 'Choice' ||
        node.kind !== 'object' ||
        isOpen(node) ||
        member(node, 'Default') !== undefined
      )
        continue
      if (areExhaustive(items(member(node, 'Choices')))) continue
      report({ node, at: 'key', message: `The Choice state ${quoted(name)} has no Default` })
    }
  },
}
