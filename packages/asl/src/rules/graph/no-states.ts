import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

export const noStates: Rule = {
  id: 'no-states',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Add a state, and name it in StartAt.',
  documentation: pages.structure,
  check({ definition }, report) {
    for (const machine of definition.machines) {
      const node = member(machine.node, 'States')
      if (node?.kind !== 'object' || node.open || node.members.size > 0) continue
      report({ node, message: 'States is empty, but must hold at least one state' })
    }
  },
}
