import { bindings, withoutSuffix } from '../../expression/payload.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { keyOf, member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const payloadDuplicateField: Rule = {
  id: 'payload-duplicate-field',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description: 'A field and the same field with .$ give one name twice, once as it stands and once computed.',
  hint: 'Keep one of the two.',
  documentation: pages.data,
  bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id": "x", "id.$": "$.id" }, "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }`),
  check({ survey }, report) {
    for (const { node } of bindings(survey)) {
      const name = withoutSuffix(keyOf(node))
      if (member(node.parent, name) === undefined) continue
      report({
        node,
        at: 'key',
        message: `${quoted(name)} and ${quoted(keyOf(node))} stand in the same object, but give the same field`,
      })
    }
  },
}
