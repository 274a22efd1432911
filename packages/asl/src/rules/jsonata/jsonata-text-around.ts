import { templateNodes } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const jsonataTextAround: Rule = {
  id: 'jsonata-text-around',
  level: 'warning',
  hint: "Make one expression of it, and join texts with &: {% 'Order ' & $states.input.id %}.",
  documentation: pages.jsonata,
  check({ survey }, report) {
    for (const { node } of templateNodes(survey, 'JSONata')) {
      if (node.kind !== 'string' || node.value.startsWith('{%') || !/\{%[\s\S]*%\}/.test(node.value)) continue
      report({ node, message: `${quoted(node.value)} is not computed: text stands around the expression` })
    }
  },
}
