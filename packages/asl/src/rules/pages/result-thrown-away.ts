import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const ask = (resultPath: string) =>
  statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "ask" },
  "ResultSelector": { "answer.$": "$.Payload" },
  "ResultPath": ${resultPath},
  "End": true
}`)

export const page: RulePage = {
  description:
    'What the state gives is worked on, and then left out of its output: ResultPath is null beside a ResultSelector, or OutputPath takes another field than the one that ResultPath writes.',
  bad: ask('null'),
  good: ask('"$.asked"'),
}
