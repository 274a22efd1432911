import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A variable that nothing reads counts against the size that all variables may have, and may be a slip.',
  bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "order": { "id": 1 } }, "End": true }`),
  good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "order": { "id": 1 } }, "Next": "Use" },
"Use": { "Type": "Pass", "Parameters": { "id.$": "$order.id" }, "End": true }`),
}
