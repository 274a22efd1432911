import { isTerminal, type State } from '../../model/definition.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { transitionsAstray, whereInWords } from '../../rule/targets.js'
import { member } from '../../source/tree.js'

export const noTerminalState: Rule = {
  id: 'no-terminal-state',
  level: 'error',
  awsCode: 'MISSING_END_STATE',
  hint: 'Give the last state "End": true, or lead to a Succeed or Fail state.',
  documentation: pages.structure,
  check(subject, report) {
    const { definition } = subject
    // A transition that leads astray may be the way to the end.
    const astray = new Set(transitionsAstray(subject).map(({ machine }) => machine))
    for (const machine of definition.machines) {
      if (!machine.complete || machine.states.size === 0 || astray.has(machine)) continue
      if ([...machine.states.values()].some(mayEnd)) continue
      const node = member(machine.node, 'States')
      report({
        node,
        at: 'key',
        message: `No state of ${whereInWords(machine)} ends it: expected "End": true, a Succeed or a Fail state`,
      })
    }
  },
}

/** A state of no known type, or that leads nowhere, has been reported, and may be meant to end the machine. */
function mayEnd(state: State): boolean {
  return state.type === undefined || state.transitions.length === 0 || isTerminal(state)
}
