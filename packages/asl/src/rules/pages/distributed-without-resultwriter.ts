import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const each = (writer: string) =>
  statesOnly(`"Each": {
  "Type": "Map",${writer}
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`)

export const page: RulePage = {
  description:
    'The results of a Distributed Map without ResultWriter come back as one list. When that is over 256 KiB, the state fails after all items are done.',
  bad: each(''),
  good: each(`
  "ResultWriter": {
    "Resource": "arn:aws:states:::s3:putObject",
    "Parameters": { "Bucket": "results", "Prefix": "orders" }
  },`),
}
