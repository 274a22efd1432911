import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const stateNameEmpty: Rule = {
  id: 'state-name-empty',
  level: 'error',
  awsCode: 'INVALID_STATE_NAME',
  description: 'A state name has at least one character.',
  hint: 'Give the state a name, also where transitions lead to it.',
  documentation: pages.states,
  bad: statesOnly(`"": { "Type": "Succeed" }`),
  good: statesOnly(`"Done": { "Type": "Succeed" }`),
  check({ definition }, report) {
    for (const { node, name } of definition.states) {
      if (name === '') report({ node, at: 'key', message: 'The state name is empty' })
    }
  },
}
