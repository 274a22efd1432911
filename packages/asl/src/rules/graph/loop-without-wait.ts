import type { State } from '../../model/definition.js'
import { loopsIn } from '../../model/graph.js'
import { isActivity, isCallback, isJob } from '../../model/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { descendants, items, keyOf, member, textOf } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const loopWithoutWait: Rule = {
  id: 'loop-without-wait',
  level: 'warning',
  hint: 'Put a Wait state into the loop, or use a .sync or .waitForTaskToken integration.',
  documentation: pages.wait,
  check({ definition }, report) {
    for (const machine of definition.machines) {
      for (const loop of loopsIn(machine)) {
        const asking = loop.find(isPolling)
        const waits = loop.some(({ type, machines }) => type === 'Wait' || machines.length > 0)
        if (asking === undefined || waits || !loop.some(({ type }) => type === 'Choice')) continue
        if (loop.some(goesThroughParts)) continue
        report({
          node: asking.node,
          at: 'key',
          message: `The loop around ${quoted(asking.name)} has no Wait state`,
        })
      }
    }
  },
}

/** A Choice that asks for what is left: the loop goes through the pages of a list, or counts, and does not just ask again. */
function goesThroughParts({ type, node }: State): boolean {
  if (type !== 'Choice') return false
  for (const rule of items(member(node, 'Choices'))) {
    for (const each of descendants(rule)) {
      const isAsked = keyOf(each) === 'Variable' || keyOf(each) === 'Condition'
      if (isAsked && parts.test(textOf(each) ?? '')) return true
    }
  }
  return false
}

const parts = /token|marker|cursor|next|more|page|iterator|continue|remaining|left|index|count/i

/** A task that comes back at once, whatever the state of what it asks for. */
function isPolling(state: State): boolean {
  const resource = member(state.node, 'Resource')
  return state.type === 'Task' && !isJob(resource) && !isCallback(resource) && !isActivity(resource)
}
