import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A variable name starts with a letter, goes on with letters, digits and _, and has at most 80 characters. Assign sets whole variables, never a part of one.',
  bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept.value": 1 }, "End": true }`),
  good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": { "value": 1 } }, "End": true }`),
}
