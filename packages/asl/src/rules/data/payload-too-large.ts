import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { descendants } from '../../source/tree.js'

/** What a state takes and gives, in bytes. */
export const most = 262_144

export const payloadTooLarge: Rule = {
  id: 'payload-too-large',
  level: 'warning',
  hint: 'Keep the data in S3, and hand on where it is.',
  documentation: pages.quotas,
  check({ survey }, report) {
    for (const { field, form, node } of survey.uses) {
      if (form.is !== 'payload' && field.name !== 'Result') continue
      if (node.range.end - node.range.start <= most) continue
      let length = 0
      for (const each of descendants(node)) if (each.kind === 'string') length += each.value.length
      if (length <= most) continue
      report({ node, at: 'key', message: `${field.name} has more than the 256 KiB that a state may give` })
    }
  },
}
