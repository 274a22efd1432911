import { present } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { keyOf } from '../../source/tree.js'
import { all, quoted } from '../../words.js'

export const exclusiveFields: Rule = {
  id: 'exclusive-fields',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Keep one of the fields and delete the others.',
  documentation: pages.states,
  check({ survey }, report) {
    for (const entry of survey.entries) {
      for (const group of entry.shape.groups) {
        if (group.need === 'at least one') continue
        const found = present(group, entry)
        if (found.length < 2) continue
        const names = found.map((node) => quoted(keyOf(node)))
        report({
          node: entry.node,
          at: 'key',
          message: `Only one of ${all(names)} may stand in ${entry.shape.name}`,
        })
      }
    }
  },
}
