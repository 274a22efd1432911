import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const each = (config: string) =>
  statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:getObject",
    "ReaderConfig": ${config},
    "Parameters": { "Bucket": "data", "Key": "orders" }
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
    'The fields of ReaderConfig belong to kinds of input: those that start with CSV to CSV files (and the manifests of such), ItemsPointer, a JSON pointer, to JSON files. "CSVHeaderLocation": "GIVEN" goes with CSVHeaders. s3:getObject needs InputType, and so does LOAD_AND_FLATTEN; "ManifestType": "ATHENA_DATA" needs the kind of the files that the manifest lists, "S3_INVENTORY" needs none. CSV files need CSVHeaderLocation.',
  bad: each('{ "InputType": "CSV", "CSVHeaderLocation": "GIVEN" }'),
  good: each('{ "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id", "price"] }'),
}
