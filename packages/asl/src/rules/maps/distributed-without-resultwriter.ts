import { mapStates } from '../../model/map-states.js'
import { isOpen } from '../../model/open.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const distributedWithoutResultwriter: Rule = {
  id: 'distributed-without-resultwriter',
  level: 'info',
  hint: 'Add a ResultWriter, which writes the results to S3.',
  documentation: pages.distributed,
  check({ definition }, report) {
    for (const { state, mode } of mapStates(definition)) {
      if (mode !== 'DISTRIBUTED' || state.node.kind !== 'object' || isOpen(state.node)) continue
      if (state.node.members.has('ResultWriter')) continue
      report({ node: state.node, at: 'key', message: 'The results of all items come back as one list' })
    }
  },
}
