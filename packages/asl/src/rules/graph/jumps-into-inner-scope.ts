import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { standsAround, transitionsAstray } from '../../rule/targets.js'
import { quoted } from '../../words.js'

export const jumpsIntoInnerScope: Rule = {
  id: 'jumps-into-inner-scope',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  hint: 'Lead to the Parallel or Map state that holds the inner state, or move the state.',
  documentation: pages.structure,
  check(subject, report) {
    for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
      if (transition.kind === 'StartAt' || elsewhere.length === 0) continue
      if (standsAround(machine, transition.node.value)) continue
      const owner = elsewhere[0]?.machine.owner
      report({
        node: transition.node,
        message: `The transition leads to ${quoted(transition.node.value)}, which stands inside of another state`,
        hint:
          owner && machine.states.has(owner.name)
            ? `Lead to ${quoted(owner.name)}, which holds it.`
            : undefined,
      })
    }
  },
}
