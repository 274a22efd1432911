import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

export const parallelSingleBranch: Rule = {
  id: 'parallel-single-branch',
  level: 'info',
  hint: 'Move the states of the branch out, or add a Catch or Retry for all of them.',
  documentation: pages.parallel,
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const node = member(state, 'Branches')
      if (type !== 'Parallel' || node?.kind !== 'array' || node.open || node.items.length !== 1) continue
      if (node.items[0]?.kind !== 'object') continue
      if (member(state, 'Catch') !== undefined || member(state, 'Retry') !== undefined) continue
      report({ node, at: 'key', message: 'The Parallel state has one branch' })
    }
  },
}
