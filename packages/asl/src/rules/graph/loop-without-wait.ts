import type { State } from '../../model/definition.js'
import { loopsIn } from '../../model/graph.js'
import { isActivity, isCallback, isJob } from '../../model/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'
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
        report({
          node: asking.node,
          at: 'key',
          message: `The loop around ${quoted(asking.name)} has no Wait state`,
        })
      }
    }
  },
}

/** A task that comes back at once, whatever the state of what it asks for. */
function isPolling(state: State): boolean {
  const resource = member(state.node, 'Resource')
  return state.type === 'Task' && !isJob(resource) && !isCallback(resource) && !isActivity(resource)
}
