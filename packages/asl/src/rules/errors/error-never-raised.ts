import { isReserved } from '../../rule/error-names.js'
import { pages } from '../../rule/pages.js'
import { neverRaised } from '../../rule/raised-errors.js'
import type { Rule } from '../../rule/rule.js'
import { items, member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const errorNeverRaised: Rule = {
  id: 'error-never-raised',
  level: 'warning',
  hint: 'Delete the name, or name the error that was meant.',
  documentation: pages.errors,
  check({ definition }, report) {
    for (const state of definition.states) {
      if (state.type !== 'Task') continue
      for (const field of ['Retry', 'Catch']) {
        for (const handler of items(member(state.node, field))) {
          for (const node of items(member(handler, 'ErrorEquals'))) {
            // What no state gives at all has a rule of its own.
            if (node.kind !== 'string' || !isReserved(node.value)) continue
            const reason = neverRaised(node.value, state)
            if (reason === undefined) continue
            report({ node, message: `${quoted(node.value)} never comes here: ${reason}` })
          }
        }
      }
    }
  },
}
