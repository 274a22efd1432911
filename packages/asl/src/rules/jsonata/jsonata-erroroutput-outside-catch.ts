import { inJsonata, statesOnly } from '../../rule/example.js'
import { membersOfStates, placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const jsonataErroroutputOutsideCatch: Rule = {
  id: 'jsonata-erroroutput-outside-catch',
  level: 'error',
  awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
  description:
    '$states.errorOutput is the error that a catcher caught. Only Output and Assign of the catcher have it: the state that the catcher leads to gets it as its input.',
  hint: 'Use $states.input in the state that the catcher leads to, or assign it in the catcher.',
  documentation: pages.jsonata,
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
  check(subject, report) {
    for (const { expression, references } of readExpressions(subject)) {
      if (membersOfStates(expression).includes('errorOutput')) continue
      for (const { name, start, steps } of references.variables) {
        const [member] = steps
        if (name !== 'states' || member?.name !== 'errorOutput') continue
        report({
          node: expression.node,
          range: placeIn(expression, { start, end: member.end }, subject.tree),
          message: 'There is no $states.errorOutput outside of a catcher',
        })
      }
    }
  },
}
