import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const branch = (name: string) => `{ "StartAt": "${name}", "States": { "${name}": { "Type": "Succeed" } } }`

export const page: RulePage = {
  description:
    'A Parallel state with one branch runs nothing in parallel. It has its use as a common Retry or Catch around several states; without these the states can stand for themselves.',
  bad: statesOnly(`"Both": { "Type": "Parallel", "Branches": [${branch('Left')}], "End": true }`),
  good: statesOnly(
    `"Both": { "Type": "Parallel", "Branches": [${branch('Left')}, ${branch('Right')}], "End": true }`,
  ),
}
