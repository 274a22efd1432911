import { templateNodes } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const intrinsicInJsonata: Rule = {
  id: 'intrinsic-in-jsonata',
  level: 'warning',
  hint: 'Use the JSONata function: {% $uuid() %} for States.UUID(), {% a & b %} for States.Format and so on.',
  documentation: pages.jsonata,
  check({ survey }, report) {
    for (const { node } of templateNodes(survey, 'JSONata')) {
      if (node.kind !== 'string' || !/^States\.[A-Za-z0-9]+\(|^\{%\s*States\./.test(node.value)) continue
      report({
        node,
        message: `${quoted(node.value)} is not computed: JSONata states have no intrinsic functions`,
      })
    }
  },
}
