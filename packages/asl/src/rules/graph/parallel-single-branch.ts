import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

const branch = (name: string) => `{ "StartAt": "${name}", "States": { "${name}": { "Type": "Succeed" } } }`

export const parallelSingleBranch: Rule = {
  id: 'parallel-single-branch',
  level: 'info',
  description:
    'A Parallel state with one branch runs nothing in parallel. It has its use as a common Retry or Catch around several states; without these the states can stand for themselves.',
  hint: 'Move the states of the branch out, or add a Catch or Retry for all of them.',
  documentation: pages.parallel,
  bad: statesOnly(`"Both": { "Type": "Parallel", "Branches": [${branch('Left')}], "End": true }`),
  good: statesOnly(
    `"Both": { "Type": "Parallel", "Branches": [${branch('Left')}, ${branch('Right')}], "End": true }`,
  ),
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
