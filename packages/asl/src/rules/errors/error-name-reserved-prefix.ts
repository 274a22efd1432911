import { handlerLists, isReserved, reservedErrorNames } from '../../rule/error-names.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { member, textOf } from '../../source/tree.js'
import { nearest, quoted } from '../../words.js'

export const errorNameReservedPrefix: Rule = {
  id: 'error-name-reserved-prefix',
  level: 'warning',
  hint: 'Use one of the names that Step Functions gives, or another prefix for names of your own.',
  documentation: pages.errors,
  check({ definition }, report) {
    const own = new Set(definition.states.map(({ node }) => textOf(member(node, 'Error'))))
    for (const field of ['Retry', 'Catch'] as const) {
      for (const handlers of handlerLists(definition, field)) {
        for (const node of handlers.flatMap(({ names }) => names)) {
          const { value } = node
          if (!value.startsWith('States.') || isReserved(value) || holdsSubstitution(value)) continue
          // A Fail state gives it, against the rules: then that is where the name stands.
          if (own.has(value)) continue
          const meant = nearest(value, reservedErrorNames)
          report({
            node,
            message: `Step Functions gives no error named ${quoted(value)}`,
            hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
          })
        }
      }
    }
  },
}
