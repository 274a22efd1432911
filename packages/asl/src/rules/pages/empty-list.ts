import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'Branches, Choices, ErrorEquals, And and Or need at least one item.',
  bad: statesOnly(`"Both": { "Type": "Parallel", "Branches": [], "End": true }`),
  good: statesOnly(`"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Succeed" } } }],
  "End": true
}`),
}
