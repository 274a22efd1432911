import { mapStates } from '../../model/map-states.js'
import { isOpen } from '../../model/open.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const distributedWithoutExecutiontype: Rule = {
  id: 'distributed-without-executiontype',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Add "ExecutionType": "STANDARD" or "EXPRESS" to ProcessorConfig.',
  documentation: pages.distributed,
  check({ definition }, report) {
    for (const { config, mode } of mapStates(definition)) {
      if (mode !== 'DISTRIBUTED' || config?.kind !== 'object' || isOpen(config)) continue
      if (config.members.has('ExecutionType')) continue
      report({ node: config, at: 'key', message: 'The mode is DISTRIBUTED, but ExecutionType is missing' })
    }
  },
}
