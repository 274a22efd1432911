import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const each = (parameters: string) =>
  statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:getObject",
    "ReaderConfig": { "InputType": "JSON" },
    "Parameters": ${parameters}
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`)

export const page: RulePage = {
  description:
    'The Parameters (in JSONata the Arguments) of an ItemReader or ResultWriter say what is read or written: s3:getObject takes Bucket and Key, s3:listObjectsV2 a Bucket and a Prefix, s3:putObject a Bucket and a Prefix. What is missing or misspelt makes the execution fail.',
  bad: each('{ "Bucket": "data" }'),
  good: each('{ "Bucket": "data", "Key": "orders.json" }'),
}
