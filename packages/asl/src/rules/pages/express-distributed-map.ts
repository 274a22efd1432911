import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const each = (mode: string) =>
  statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": ${mode},
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`)

export const page: RulePage = {
  description: 'Express state machines have no Distributed Map: its Map states run in INLINE mode.',
  bad: each('{ "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }'),
  good: each('{ "Mode": "INLINE" }'),
  exampleType: 'express',
}
