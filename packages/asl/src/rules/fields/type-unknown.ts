import { stateTypes } from '../../model/definition.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { kindInWords, member } from '../../source/tree.js'
import { either, isBeyondDoubt, nearest, quoted } from '../../words.js'

export const typeUnknown: Rule = {
  id: 'type-unknown',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use one of the eight types.',
  documentation: pages.states,
  check({ definition }, report) {
    for (const { node: state, type } of definition.states) {
      const node = member(state, 'Type')
      if (type !== undefined || node === undefined || node.kind === 'substitution') continue
      if (node.kind === 'string' && holdsSubstitution(node.value)) continue
      const found = node.kind === 'string' ? quoted(node.value) : kindInWords(node)
      const meant = node.kind === 'string' ? nearest(node.value, stateTypes) : undefined
      report({
        node,
        message: `Type is ${found}, but must be ${either(stateTypes)}`,
        hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
        fix:
          node.kind !== 'string' || meant === undefined || !isBeyondDoubt(node.value, meant, stateTypes)
            ? undefined
            : { is: 'text', node, value: meant },
      })
    }
  },
}
