import { flowOf } from '../../flow/flow.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { all, nearest, quoted } from '../../words.js'

export const fieldNeverPresent: Rule = {
  id: 'field-never-present',
  level: 'warning',
  hint: 'Keep the field: let the state before hand it on, by ResultPath or, in JSONata, by Output.',
  documentation: pages.data,
  check({ definition, tree }, report) {
    for (const { node, step, known, kind, lostIn } of flowOf(definition).absences) {
      if (kind === 'list' || lostIn !== undefined) continue
      const { name = '' } = step
      const shown = known.slice(0, mostShown).map((each) => quoted(each))
      const instead =
        known.length === 0
          ? 'there are no fields'
          : `there ${known.length === 1 ? 'is' : 'are'} only ${known.length > mostShown ? `${shown.join(', ')} and others` : all(shown)}`
      report({
        node,
        range: tree.within(node, step.start, step.end),
        message: `The field ${quoted(name)} can never be there: ${instead}`,
        hint: () => {
          const meant = nearest(name, known)
          return meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`
        },
      })
    }
  },
}

const mostShown = 5
