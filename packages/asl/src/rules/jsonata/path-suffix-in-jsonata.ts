import { isBindingKey, templateNodes } from '../../expression/payload.js'
import { inJsonata, statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { keyOf } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const pathSuffixInJsonata: Rule = {
  id: 'path-suffix-in-jsonata',
  level: 'warning',
  description:
    'In JSONata states a key that ends with .$ means nothing special: the field is given under this very name, its text as it stands.',
  hint: 'Take .$ from the key and write the value as {% %} expression, such as {% $states.input.id %}.',
  documentation: pages.jsonata,
  bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id.$": "$.id" }, "End": true }`, inJsonata),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`,
    inJsonata,
  ),
  check({ survey }, report) {
    for (const { node } of templateNodes(survey, 'JSONata')) {
      if (node.kind !== 'string' || !isBindingKey(node)) continue
      report({ node, at: 'key', message: `${quoted(keyOf(node))} is not computed: this state uses JSONata` })
    }
  },
}
