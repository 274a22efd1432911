import { mapStates } from '../../model/map-states.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { keyOf, member, type Node } from '../../source/tree.js'

export const itemreaderInInline: Rule = {
  id: 'itemreader-in-inline',
  level: 'warning',
  hint: 'Set "Mode": "DISTRIBUTED" and an ExecutionType in ProcessorConfig, or delete the field.',
  documentation: pages.distributed,
  check({ definition }, report) {
    for (const { state, config, mode } of mapStates(definition)) {
      if (mode !== 'INLINE') continue
      const found = [...fieldsOf(state.node), member(config, 'ExecutionType')]
      for (const node of found) {
        if (node === undefined) continue
        report({
          node,
          at: 'key',
          message: `${keyOf(node)} needs the DISTRIBUTED mode, but this Map state is INLINE`,
        })
      }
    }
  },
}

const distributedOnly = [
  'ItemReader',
  'ItemBatcher',
  'ResultWriter',
  'Label',
  'ToleratedFailureCount',
  'ToleratedFailureCountPath',
  'ToleratedFailurePercentage',
  'ToleratedFailurePercentagePath',
]

function fieldsOf(state: Node): readonly (Node | undefined)[] {
  return distributedOnly.map((field) => member(state, field))
}
