import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { standsAround, transitionsAstray, whereInWords } from '../../rule/targets.js'
import { quoted } from '../../words.js'

export const mapJumpsOut: Rule = {
  id: 'map-jumps-out',
  level: 'error',
  awsCode: 'MISSING_TRANSITION_TARGET',
  hint: 'End the inner state with "End": true and put the transition on the outer state.',
  documentation: pages.map,
  check(subject, report) {
    for (const { transition, machine } of transitionsAstray(subject)) {
      if (transition.kind === 'StartAt' || machine.role !== 'processor') continue
      if (!standsAround(machine, transition.node.value)) continue
      const name = quoted(transition.node.value)
      report({
        node: transition.node,
        message: `The transition leads to ${name}, which stands outside of ${whereInWords(machine)}`,
      })
    }
  },
}
