import type { State } from '../../model/definition.js'
import { loopsIn } from '../../model/graph.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { descendants, keyOf, member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const loopChangesNothing: Rule = {
  id: 'loop-changes-nothing',
  level: 'warning',
  hint: 'Change in the loop what its Choice state asks for, or leave it.',
  documentation: pages.structure,
  check({ definition }, report) {
    for (const machine of definition.machines) {
      for (const loop of loopsIn(machine)) {
        const choice = loop.find(({ type }) => type === 'Choice')
        if (choice === undefined || !machine.complete || !loop.every(leavesAllAsItIs)) continue
        report({
          node: choice.node,
          at: 'key',
          message: `Nothing in the loop around ${quoted(choice.name)} changes what it asks for`,
        })
      }
    }
  },
}

/** A Wait state, or a Choice whose rules ask the same of the same data, whatever the time. */
function leavesAllAsItIs({ node, type, language, transitions }: State): boolean {
  if (type !== 'Wait' && type !== 'Choice') return false
  if (language !== 'JSONPath' || transitions.length === 0) return false
  for (const field of changing) if (member(node, field) !== undefined) return false
  for (const each of descendants(node)) {
    if (each.kind === 'substitution' || keyOf(each) === 'Assign') return false
    if (type === 'Choice' && each.kind === 'string' && each.value.startsWith('$$')) return false
  }
  return true
}

const changing = ['InputPath', 'OutputPath']
