import { fixedToken, newEachTime } from '../../catalogue/repetition.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const tokenNeverNew: Rule = {
  id: 'token-never-new',
  level: 'warning',
  hint: 'Make it of something that is new each time, such as $$.Execution.Id ({% $states.context.Execution.Id %} in JSONata).',
  documentation: pages.integrations,
  check({ integrations }, report) {
    for (const integration of integrations) {
      const node = fixedToken(integration)
      if (node === undefined) continue
      report({
        node,
        hint: newEachTime('Id', integration.state),
        message: 'The token is the same each time, so the service takes every call for the first one again',
      })
    }
  },
}
