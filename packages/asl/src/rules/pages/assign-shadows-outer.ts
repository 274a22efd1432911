import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A state inside of a Parallel or Map state cannot assign a variable of a name that is assigned outside: inner states see the outer variables and may not hide or change them.',
  bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{
    "StartAt": "Left",
    "States": { "Left": { "Type": "Pass", "Assign": { "kept": 2 }, "End": true } }
  }],
  "End": true
}`),
  good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{
    "StartAt": "Left",
    "States": { "Left": { "Type": "Pass", "Assign": { "left": 2 }, "End": true } }
  }],
  "End": true
}`),
}
