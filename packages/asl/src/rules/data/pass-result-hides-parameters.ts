import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

export const passResultHidesParameters: Rule = {
  id: 'pass-result-hides-parameters',
  level: 'warning',
  hint: 'Delete one of them.',
  documentation: pages.pass,
  check({ definition }, report) {
    for (const { type, node: state } of definition.states) {
      const node = member(state, 'Parameters')
      if (type !== 'Pass' || node === undefined || member(state, 'Result') === undefined) continue
      report({ node, at: 'key', message: 'Result is what this state gives, so Parameters has no effect' })
    }
  },
}
