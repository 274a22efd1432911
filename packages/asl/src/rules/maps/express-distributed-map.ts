import { mapStates } from '../../model/map-states.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

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

export const expressDistributedMap: Rule = {
  id: 'express-distributed-map',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description: 'Express state machines have no Distributed Map: its Map states run in INLINE mode.',
  hint: 'Use a Standard state machine, or "Mode": "INLINE".',
  documentation: pages.types,
  bad: each('{ "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }'),
  good: each('{ "Mode": "INLINE" }'),
  exampleType: 'express',
  check({ definition, type }, report) {
    if (type !== 'express') return
    for (const { config, mode } of mapStates(definition)) {
      if (mode !== 'DISTRIBUTED') continue
      report({ node: member(config, 'Mode'), message: 'Express state machines have no Distributed Map' })
    }
  },
}
