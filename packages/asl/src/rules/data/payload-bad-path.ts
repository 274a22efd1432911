import { looksLikeIntrinsic } from '../../expression/intrinsic.js'
import { parsePath } from '../../expression/path.js'
import { bindings } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { keyOf, kindInWords } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const payloadBadPath: Rule = {
  id: 'payload-bad-path',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Write a path or an intrinsic function, or take .$ from the key to give the text as it stands.',
  documentation: pages.data,
  check({ survey, tree }, report) {
    for (const { node } of bindings(survey)) {
      if (node.kind === 'substitution') continue
      if (node.kind !== 'string') {
        report({
          node,
          message: `${quoted(keyOf(node))} is ${kindInWords(node)}, but must be a path or an intrinsic function`,
        })
        continue
      }
      if (holdsSubstitution(node.value) || looksLikeIntrinsic(node.value)) continue
      const parsed = parsePath(node.value)
      if (parsed.ok) continue
      report({
        node,
        range: tree.within(node, parsed.start, parsed.end),
        message: `${quoted(keyOf(node))} must be a path or an intrinsic function, but ${quoted(node.value)} ${parsed.trouble}`,
      })
    }
  },
}
