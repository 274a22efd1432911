import { templateNodes } from '../../expression/payload.js'
import { inJsonata, statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const intrinsicInJsonata: Rule = {
  id: 'intrinsic-in-jsonata',
  level: 'warning',
  description:
    'In JSONata states intrinsic functions are texts like any other. JSONata has functions of its own, such as $uuid, $parse, $merge and the operators.',
  hint: 'Use the JSONata function: {% $uuid() %} for States.UUID(), {% a & b %} for States.Format and so on.',
  documentation: pages.jsonata,
  bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "States.UUID()" }, "End": true }`, inJsonata),
  good: statesOnly(
    `"Shape": { "Type": "Pass", "Output": { "id": "{% $uuid() %}" }, "End": true }`,
    inJsonata,
  ),
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
