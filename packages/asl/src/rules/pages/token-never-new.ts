import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const ask = (token: string) =>
  statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::athena:startQueryExecution",
  "Parameters": { "QueryString": "SELECT 1", ${token} },
  "End": true
}`)

export const page: RulePage = {
  description:
    'What tells a service whether it has had a request before is the same each time: all calls but the first are taken for its repetition, and nothing is done.',
  bad: ask('"ClientRequestToken": "0123456789abcdef0123456789abcdef"'),
  good: ask('"ClientRequestToken.$": "$$.Execution.Name"'),
}
