import type { Language } from '../../model/definition.js'
import { isOpen } from '../../model/open.js'
import { formInWords, meantFields } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import type { Shape } from '../../schema/shape.js'
import type { ObjectNode } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const missingField: Rule = {
  id: 'missing-field',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Add the field.',
  documentation: pages.states,
  check({ survey }, report) {
    for (const { node, shape, language } of survey.entries) {
      if (isOpen(node)) continue
      for (const field of shape.fields.values()) {
        if (!field.required || node.members.has(field.name)) continue
        if (
          field.only !== undefined &&
          (field.only !== language || isWrittenInOther(node, shape, language))
        ) {
          continue
        }
        if (meantFields({ node, shape }).has(field.name)) continue
        report({
          node,
          at: 'key',
          message: `The field ${quoted(field.name)} is missing in ${shape.name}`,
          hint: `Add ${quoted(field.name)}, ${formInWords(field.form)}.`,
        })
      }
    }
  },
}

/** Fields of the other language are reported, and mean that the whole is to be rewritten. */
function isWrittenInOther(node: ObjectNode, { fields }: Shape, language: Language | undefined): boolean {
  for (const name of node.members.keys()) {
    const only = fields.get(name)?.only
    if (only !== undefined && only !== language) return true
  }
  return false
}
