import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const stateNameCharacters: Rule = {
  id: 'state-name-characters',
  level: 'warning',
  awsCode: 'INVALID_STATE_NAME',
  hint: 'Use letters, digits, blanks and punctuation.',
  documentation: pages.states,
  check({ definition }, report) {
    for (const { node, name } of definition.states) {
      if (!/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/.test(name)) continue
      report({ node, at: 'key', message: 'The state name holds a control character' })
    }
  },
}
