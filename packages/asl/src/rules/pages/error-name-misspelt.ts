import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const work = (name: string) =>
  statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["${name}"], "Next": "Failed" }],
  "End": true
},
"Failed": { "Type": "Fail" }`)

export const page: RulePage = {
  description:
    'A name that is one of those of Step Functions but for its start, such as State.ALL or states.Timeout, is taken for an error of your own, which never occurs.',
  bad: work('State.ALL'),
  good: work('States.ALL'),
}
