import { ownersOf, type State } from '../../model/definition.js'
import { isActivity, isCallback, isJob } from '../../model/integrations.js'
import { mapStates } from '../../model/map-states.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, textOf } from '../../source/tree.js'

export const expressChildUnsupported: Rule = {
  id: 'express-child-unsupported',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use "ExecutionType": "STANDARD", or the integration without the suffix.',
  documentation: pages.distributed,
  check({ definition }, report) {
    const express = new Set<State>()
    for (const { state, config, mode } of mapStates(definition)) {
      const type = textOf(member(config, 'ExecutionType'))
      if (mode === 'DISTRIBUTED' && type === 'EXPRESS') express.add(state)
    }
    if (express.size === 0) return
    for (const state of definition.states) {
      const resource = member(state.node, 'Resource')
      if (state.type !== 'Task' || !(isJob(resource) || isCallback(resource) || isActivity(resource)))
        continue
      if (!isInside(state, express)) continue
      report({
        node: resource,
        message:
          'The item processor runs as Express executions, which have no jobs, callbacks and activities',
      })
    }
  },
}

function isInside(state: State, express: ReadonlySet<State>): boolean {
  for (const owner of ownersOf(state.machine)) if (express.has(owner)) return true
  return false
}
