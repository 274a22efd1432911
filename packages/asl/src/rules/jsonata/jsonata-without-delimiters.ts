import { templateNodes } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { quoted } from '../../words.js'

export const jsonataWithoutDelimiters: Rule = {
  id: 'jsonata-without-delimiters',
  level: 'warning',
  hint: 'Put {% and %} around it; a path of JSONPath such as $.id is written {% $states.input.id %}.',
  documentation: pages.jsonata,
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
