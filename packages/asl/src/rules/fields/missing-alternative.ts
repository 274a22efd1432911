import { isOpen } from '../../model/open.js'
import { statesOnly } from '../../rule/example.js'
import { meantFields, present } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { either } from '../../words.js'

export const missingAlternative: Rule = {
  id: 'missing-alternative',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'Where several fields say the same in different ways, one of them must stand: a Wait needs a duration, a Map its item processor, a choice rule its comparison, an ItemBatcher a limit.',
  hint: 'Add one of the fields.',
  documentation: pages.states,
  bad: statesOnly(`"Rest": { "Type": "Wait", "End": true }`),
  good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 10, "End": true }`),
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
