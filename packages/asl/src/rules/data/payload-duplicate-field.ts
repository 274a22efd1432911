import { bindings, withoutSuffix } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { keyOf, member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const payloadDuplicateField: Rule = {
  id: 'payload-duplicate-field',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Keep one of the two.',
  documentation: pages.data,
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
