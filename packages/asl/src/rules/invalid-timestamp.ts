import { statesOnly } from '../rule/example.js'
import { isComputed } from '../rule/fields.js'
import { pages } from '../rule/pages.js'
import type { Rule } from '../rule/rule.js'
import { quoted } from '../words.js'

export const invalidTimestamp: Rule = {
  id: 'invalid-timestamp',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'A timestamp has the form of RFC 3339 with an upper-case T between date and time and a zone at the end, Z or an offset.',
  hint: 'Write it like 2030-12-31T23:59:59Z.',
  documentation: pages.wait,
  bad: statesOnly(`"Rest": { "Type": "Wait", "Timestamp": "2030-12-31 23:59:59Z", "End": true }`),
  good: statesOnly(`"Rest": { "Type": "Wait", "Timestamp": "2030-12-31T23:59:59Z", "End": true }`),
  check({ survey }, report) {
    for (const use of survey.uses) {
      const { field, form, node } = use
      if (form.is !== 'timestamp' || node.kind !== 'string' || isComputed(use)) continue
      if (rfc3339.test(node.value)) continue
      report({ node, message: `${field.name} is ${quoted(node.value)}, but must be a timestamp of RFC 3339` })
    }
  },
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
