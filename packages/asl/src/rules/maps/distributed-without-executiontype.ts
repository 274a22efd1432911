import { mapStates } from '../../model/map-states.js'
import { isOpen } from '../../model/open.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const distributedWithoutExecutiontype: Rule = {
  id: 'distributed-without-executiontype',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description: 'A Distributed Map runs its items as executions of their own, and must say of which type.',
  hint: 'Add "ExecutionType": "STANDARD" or "EXPRESS" to ProcessorConfig.',
  documentation: pages.distributed,
  bad: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
  good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
  check({ definition }, report) {
    for (const { config, mode } of mapStates(definition)) {
      if (mode !== 'DISTRIBUTED' || config?.kind !== 'object' || isOpen(config)) continue
      if (config.members.has('ExecutionType')) continue
      report({ node: config, at: 'key', message: 'The mode is DISTRIBUTED, but ExecutionType is missing' })
    }
  },
}
