import { newEachTime, uniqueName } from '../../catalogue/repetition.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const nameUsedAgain: Rule = {
  id: 'name-used-again',
  level: 'warning',
  hint: 'Make it of something that is new each time, such as $$.Execution.Name ({% $states.context.Execution.Name %} in JSONata).',
  documentation: pages.integrations,
  check({ integrations }, report) {
    for (const integration of integrations) {
      const node = uniqueName(integration)
      if (node === undefined) continue
      report({
        node,
        hint: newEachTime('Name', integration.state),
        message: `The service takes the name ${quoted(node.value)} once, and refuses it the next time`,
      })
    }
  },
}
