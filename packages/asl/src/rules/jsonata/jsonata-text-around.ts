import { templateNodes } from '../../expression/payload.js'
import { inJsonata, statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const jsonataTextAround: Rule = {
  id: 'jsonata-text-around',
  level: 'warning',
  description:
    'An expression is computed only where {% and %} are the first and last characters of the text. Inside of other text, or after a blank, it is given on as it stands.',
  hint: "Make one expression of it, and join texts with &: {% 'Order ' & $states.input.id %}.",
  documentation: pages.jsonata,
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "name": "Order {% $states.input.id %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "name": "{% 'Order ' & $states.input.id %}" }, "End": true }`,
    inJsonata,
  ),
  check({ survey }, report) {
    for (const { node } of templateNodes(survey, 'JSONata')) {
      if (node.kind !== 'string' || node.value.startsWith('{%') || !/\{%[\s\S]*%\}/.test(node.value)) continue
      report({ node, message: `${quoted(node.value)} is not computed: text stands around the expression` })
    }
  },
}
