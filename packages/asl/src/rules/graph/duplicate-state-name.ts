import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const duplicateStateName: Rule = {
  id: 'duplicate-state-name',
  level: 'error',
  awsCode: 'DUPLICATE_STATE_NAME',
  hint: 'Rename one of the two, and the transitions that lead to it.',
  documentation: pages.structure,
  check({ definition }, report) {
    for (const [name, states] of definition.statesByName) {
      const inTextOrder = states.toSorted((a, b) => a.node.range.start - b.node.range.start)
      for (const { node } of inTextOrder.slice(1)) {
        report({ node, at: 'key', message: `Another state is named ${quoted(name)} too` })
      }
    }
  },
}
