import { templateNodes } from '../../expression/payload.js'
import { inJsonata, statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { quoted } from '../../words.js'

export const jsonataWithoutDelimiters: Rule = {
  id: 'jsonata-without-delimiters',
  level: 'warning',
  description:
    'In JSONata states only what stands between {% and %} is computed. A text that looks like an expression or a path is given on as it stands.',
  hint: 'Put {% and %} around it; a path of JSONPath such as $.id is written {% $states.input.id %}.',
  documentation: pages.jsonata,
  bad: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "$states.input.id" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`,
    inJsonata,
  ),
  check({ survey }, report) {
    for (const { node } of templateNodes(survey, 'JSONata')) {
      if (node.kind !== 'string' || !looksComputed.test(node.value)) continue
      // A key that ends with .$ has a rule of its own.
      if (String(node.key).endsWith('.$') || holdsSubstitution(node.value)) continue
      report({ node, message: `${quoted(node.value)} is not computed: it stands without {% and %}` })
    }
  },
}

const looksComputed = /^\$states\.[a-z]|^\$\$?\.[A-Za-z_]/
