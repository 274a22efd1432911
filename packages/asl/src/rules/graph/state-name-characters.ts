import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const stateNameCharacters: Rule = {
  id: 'state-name-characters',
  level: 'warning',
  awsCode: 'INVALID_STATE_NAME',
  description:
    'A state name with control characters is trouble in consoles, logs and the history, and may be refused.',
  hint: 'Use letters, digits, blanks and punctuation.',
  documentation: pages.states,
  bad: statesOnly(`"a\\tb": { "Type": "Succeed" }`),
  good: statesOnly(`"a b": { "Type": "Succeed" }`),
  check({ definition }, report) {
    for (const { node, name } of definition.states) {
      if (!/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/.test(name)) continue
      report({ node, at: 'key', message: 'The state name holds a control character' })
    }
  },
}
