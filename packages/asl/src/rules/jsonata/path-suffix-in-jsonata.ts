import { isBindingKey, templateNodes } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { keyOf } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const pathSuffixInJsonata: Rule = {
  id: 'path-suffix-in-jsonata',
  level: 'warning',
  hint: 'Take .$ from the key and write the value as {% %} expression, such as {% $states.input.id %}.',
  documentation: pages.jsonata,
  check({ survey }, report) {
    for (const { node } of templateNodes(survey, 'JSONata')) {
      if (node.kind !== 'string' || !isBindingKey(node)) continue
      report({ node, at: 'key', message: `${quoted(keyOf(node))} is not computed: this state uses JSONata` })
    }
  },
}
