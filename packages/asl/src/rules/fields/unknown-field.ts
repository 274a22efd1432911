import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { isBeyondDoubt, nearest, quoted } from '../../words.js'

export const unknownField: Rule = {
  id: 'unknown-field',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Delete the field, correct its name, or move it to where it belongs. Remarks go into Comment.',
  documentation: pages.states,
  check({ survey }, report) {
    for (const { node: object, shape } of survey.entries) {
      for (const [name, node] of object.members) {
        if (shape.fields.has(name) || object.open || holdsSubstitution(name)) continue
        const fields = [...shape.fields.keys()]
        const meant = nearest(name, fields)
        report({
          node,
          at: 'key',
          message: `${quoted(name)} is no field of ${shape.name}`,
          hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
          fix:
            meant === undefined || object.members.has(meant) || !isBeyondDoubt(name, meant, fields)
              ? undefined
              : { is: 'key', node, key: meant },
        })
      }
    }
  },
}
