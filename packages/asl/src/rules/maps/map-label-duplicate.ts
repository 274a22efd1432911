import { mapStates } from '../../model/map-states.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const mapLabelDuplicate: Rule = {
  id: 'map-label-duplicate',
  level: 'error',
  awsCode: 'DUPLICATE_LABEL_NAME',
  hint: 'Give each Map state a Label of its own, or none.',
  documentation: pages.distributed,
  check({ definition }, report) {
    const seen = new Set<string>()
    for (const { state } of mapStates(definition)) {
      const node = member(state.node, 'Label')
      if (node?.kind !== 'string' || holdsSubstitution(node.value)) continue
      if (seen.has(node.value))
        report({ node, message: `Another Map state has the Label ${quoted(node.value)} too` })
      seen.add(node.value)
    }
  },
}
