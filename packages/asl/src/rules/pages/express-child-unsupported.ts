import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const each = (type: string) =>
  statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "${type}" },
    "StartAt": "Build",
    "States": {
      "Build": {
        "Type": "Task",
        "Resource": "arn:aws:states:::codebuild:startBuild.sync",
        "Parameters": { "ProjectName": "site" },
        "End": true
      }
    }
  },
  "End": true
}`)

export const page: RulePage = {
  description:
    'A Distributed Map with "ExecutionType": "EXPRESS" runs its items as Express executions, which have no .sync jobs, no .waitForTaskToken callbacks and no activities.',
  bad: each('EXPRESS'),
  good: each('STANDARD'),
}
