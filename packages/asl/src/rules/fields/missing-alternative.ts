import { isOpen } from '../../model/open.js'
import { meantFields, present } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { either } from '../../words.js'

export const missingAlternative: Rule = {
  id: 'missing-alternative',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Add one of the fields.',
  documentation: pages.states,
  check({ survey }, report) {
    for (const entry of survey.entries) {
      for (const group of entry.shape.groups) {
        if (group.need === 'at most one' || isOpen(entry.node)) continue
        if (group.only !== undefined && group.only !== entry.language) continue
        if (present(group, entry).length > 0) continue
        const meant = meantFields(entry)
        if (group.fields.some((name) => meant.has(name))) continue
        const fields = group.fields.length > 4 ? [...group.fields.slice(0, 4), '…'] : group.fields
        report({
          node: entry.node,
          at: 'key',
          message: `No ${group.purpose} in ${entry.shape.name}: expected ${either(fields)}`,
        })
      }
    }
  },
}
