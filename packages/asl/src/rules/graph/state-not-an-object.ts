import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { kindInWords } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const stateNotAnObject: Rule = {
  id: 'state-not-an-object',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Write the state as an object, or move the field out of States.',
  documentation: pages.states,
  check({ definition }, report) {
    for (const { node, name } of definition.states) {
      if (node.kind === 'object' || node.kind === 'substitution') continue
      if (node.kind === 'string' && holdsSubstitution(node.value)) continue
      report({ node, message: `The state ${quoted(name)} is ${kindInWords(node)}, but must be an object` })
    }
  },
}
