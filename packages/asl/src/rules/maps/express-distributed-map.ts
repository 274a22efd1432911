import { mapStates } from '../../model/map-states.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

export const expressDistributedMap: Rule = {
  id: 'express-distributed-map',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use a Standard state machine, or "Mode": "INLINE".',
  documentation: pages.types,
  check({ definition, type }, report) {
    if (type !== 'express') return
    for (const { config, mode } of mapStates(definition)) {
      if (mode !== 'DISTRIBUTED') continue
      report({ node: member(config, 'Mode'), message: 'Express state machines have no Distributed Map' })
    }
  },
}
