import { flowOf } from '../../flow/flow.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
export const itemNeverPresent: Rule = {
  id: 'item-never-present',
  level: 'warning',
  hint: 'Count from 0, and no further than there are items.',
  documentation: pages.data,
  check({ definition, tree }, report) {
    for (const { node, step, length } of flowOf(definition).absences) {
      if (step.index === undefined || length === undefined) continue
      report({
        node,
        range: tree.within(node, step.start, step.end),
        message: `There is no item ${step.index}: the list has ${length}, counted from 0`,
      })
    }
  },
}
