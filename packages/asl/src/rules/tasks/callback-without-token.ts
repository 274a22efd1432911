import { isCallback } from '../../model/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { descendants, member, type Node, textOf } from '../../source/tree.js'

export const callbackWithoutToken: Rule = {
  id: 'callback-without-token',
  level: 'warning',
  hint: 'Give $$.Task.Token ($states.context.Task.Token in JSONata) to whom shall answer.',
  documentation: pages.integrations,
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const resource = member(state, 'Resource')
      if (type !== 'Task' || !isCallback(resource) || !keepsToken(state)) continue
      report({ node: resource, message: 'The task waits for its token, but gives it to no one' })
    }
  },
}

/** Whether everything that goes to the service can be seen, and the token is nowhere in it. */
function keepsToken(state: Node): boolean {
  const given = member(state, 'Parameters') ?? member(state, 'Arguments')
  // Without parameters the whole input goes out, and may hold the token.
  if (given === undefined || textOf(member(state, 'InputPath'))?.startsWith('$$')) return false
  for (const node of descendants(given)) {
    if (node.kind === 'substitution') return false
    if (
      node.kind === 'string' &&
      /Task\.Token|^\$\$(\.Task)?$|\$states\.context|\$\{|token/i.test(node.value)
    )
      return false
  }
  return true
}
