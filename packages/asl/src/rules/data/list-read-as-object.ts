import { flowOf } from '../../flow/flow.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'
export const listReadAsObject: Rule = {
  id: 'list-read-as-object',
  level: 'warning',
  hint: 'Name the item first, such as $[0].name, or put the list into a field with ResultPath.',
  documentation: pages.data,
  check({ definition, tree }, report) {
    for (const { node, step, kind, lostIn } of flowOf(definition).absences) {
      if (kind !== 'list' || step.kind !== 'name' || lostIn !== undefined) continue
      report({
        node,
        range: tree.within(node, step.start, step.end),
        message: `The field ${quoted(step.name ?? '')} is read from a list, which has none`,
      })
    }
  },
}
