import { ownersOf, type State } from '../../model/definition.js'
import { isActivity, isCallback, isJob } from '../../model/integrations.js'
import { mapStates } from '../../model/map-states.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, textOf } from '../../source/tree.js'

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

export const expressChildUnsupported: Rule = {
  id: 'express-child-unsupported',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'A Distributed Map with "ExecutionType": "EXPRESS" runs its items as Express executions, which have no .sync jobs, no .waitForTaskToken callbacks and no activities.',
  hint: 'Use "ExecutionType": "STANDARD", or the integration without the suffix.',
  documentation: pages.distributed,
  bad: each('EXPRESS'),
  good: each('STANDARD'),
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
