import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const order = (resultPath: string) =>
  statesOnly(`"Notify": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sns:publish",
  "Parameters": { "TopicArn": "topic", "Message.$": "$.id" },${resultPath}
  "Next": "Keep"
},
"Keep": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }`)

export const page: RulePage = {
  description:
    'A state reads a field that was there, until a state between put its result in the place of all its input. That is what happens where ResultPath (Output in JSONata) says nothing; a catcher without it leaves Error and Cause alone. The read fails the execution.',
  bad: order(''),
  good: order('\n  "ResultPath": "$.notified",'),
}
