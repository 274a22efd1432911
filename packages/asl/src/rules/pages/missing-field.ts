import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'Some fields must be there: StartAt and States of a machine, Resource of a Task, Choices of a Choice, ErrorEquals of retriers and catchers, Next of catchers and choice rules.',
  bad: statesOnly(`"Work": { "Type": "Task", "End": true }`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "End": true
}`),
}
