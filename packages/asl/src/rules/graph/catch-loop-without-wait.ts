import type { State } from '../../model/definition.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { items, member, textOf } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const catchLoopWithoutWait: Rule = {
  id: 'catch-loop-without-wait',
  level: 'warning',
  hint: 'Put a Wait state on the way back, or use Retry, which waits and gives up.',
  documentation: pages.errors,
  check({ definition }, report) {
    for (const state of definition.states) {
      for (const catcher of items(member(state.node, 'Catch'))) {
        const node = member(catcher, 'Next')
        const first = state.machine.states.get(textOf(node) ?? '')
        if (node === undefined || first === undefined || first === state || !comesBack(first, state)) continue
        report({
          node,
          message: `From here ${quoted(state.name)} is run again at once, as often as it fails`,
        })
      }
    }
  },
}

/** Whether only Pass states stand on the way. */
function comesBack(from: State, to: State): boolean {
  const seen = new Set<State>()
  for (let at: State | undefined = from; at?.type === 'Pass' && !seen.has(at); at = at.successors[0]) {
    seen.add(at)
    if (at.successors[0] === to) return true
  }
  return false
}
