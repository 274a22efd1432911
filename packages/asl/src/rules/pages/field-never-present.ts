import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const shape = (resultPath: string) =>
  statesOnly(`"Shape": {
  "Type": "Pass",
  "Result": { "size": 3 },${resultPath}
  "Next": "Use"
},
"Use": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`)

export const page: RulePage = {
  description:
    'A path reads a field that no execution can have: a state before has replaced its input by a result without it. What a state gives takes the place of all its input, unless ResultPath says where to put it; a catcher without ResultPath (Output in JSONata) leaves Error and Cause alone.',
  bad: shape(''),
  good: shape('\n  "ResultPath": "$.shape",'),
}
