import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Fields such as InputPath, ItemsPath, Variable and all whose name ends with Path take a JSONPath: it starts with $, and its brackets and quotes are closed.',
  bad: statesOnly(`"Start": { "Type": "Pass", "InputPath": "order", "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "InputPath": "$.order", "End": true }`),
}
