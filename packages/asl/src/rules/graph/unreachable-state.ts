import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { misspeltTargets } from '../../rule/targets.js'
import { unreachableIn } from '../../rule/unreachable.js'
import { quoted } from '../../words.js'

export const unreachableState: Rule = {
  id: 'unreachable-state',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  hint: 'Add a transition to the state, or delete it.',
  documentation: pages.structure,
  check(subject, report) {
    const orphans = unreachableIn(subject).flatMap((unreachable) => unreachable.orphans)
    const misspelt = orphans.length === 0 ? undefined : misspeltTargets(subject)
    for (const state of orphans) {
      const slip = misspelt?.get(state)?.node
      const from = subject.definition.stateAt(slip)
      report({
        node: state.node,
        at: 'key',
        message: `No transition from StartAt leads to the state ${quoted(state.name)}`,
        hint:
          slip && from
            ? `Mend the transition of ${quoted(from.name)} that names ${quoted(slip.value)}, add another one, or delete the state.`
            : undefined,
      })
    }
  },
}
