import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const stateNameEmpty: Rule = {
  id: 'state-name-empty',
  level: 'error',
  awsCode: 'INVALID_STATE_NAME',
  hint: 'Give the state a name, also where transitions lead to it.',
  documentation: pages.states,
  check({ definition }, report) {
    for (const { node, name } of definition.states) {
      if (name === '') report({ node, at: 'key', message: 'The state name is empty' })
    }
  },
}
