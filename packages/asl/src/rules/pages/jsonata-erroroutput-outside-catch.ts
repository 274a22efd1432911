import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    '$states.errorOutput is the error that a catcher caught. Only Output and Assign of the catcher have it: the state that the catcher leads to gets it as its input.',
  bad: statesOnly(
    `"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Arguments": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Tell" }],
  "End": true
},
"Tell": { "Type": "Pass", "Output": { "why": "{% $states.errorOutput.Cause %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Arguments": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Output": { "why": "{% $states.errorOutput.Cause %}" }, "Next": "Tell" }],
  "End": true
},
"Tell": { "Type": "Pass", "Output": { "why": "{% $states.input.why %}" }, "End": true }`,
    inJsonata,
  ),
}
