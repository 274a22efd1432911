import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'A field and the same field with .$ give one name twice, once as it stands and once computed.',
  bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id": "x", "id.$": "$.id" }, "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }`),
}
