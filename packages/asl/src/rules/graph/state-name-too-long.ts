import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'

export const stateNameTooLong: Rule = {
  id: 'state-name-too-long',
  level: 'error',
  awsCode: 'INVALID_STATE_NAME',
  hint: 'Shorten the name, also where transitions lead to it, and put the rest into Comment.',
  documentation: pages.states,
  check({ definition }, report) {
    for (const { node, name } of definition.states) {
      const { length } = [...name]
      if (length <= longest || holdsSubstitution(name)) continue
      report({
        node,
        at: 'key',
        message: `The state name has ${length} characters, but may have at most ${longest}`,
      })
    }
  },
}

const longest = 80
