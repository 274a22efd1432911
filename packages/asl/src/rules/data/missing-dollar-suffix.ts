import { isBindingKey, templateNodes } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { quoted } from '../../words.js'

export const missingDollarSuffix: Rule = {
  id: 'missing-dollar-suffix',
  level: 'warning',
  awsCode: 'NO_DOLLAR',
  hint: 'Add .$ to the key to have the value computed.',
  documentation: pages.data,
  check({ survey }, report) {
    for (const { node } of templateNodes(survey, 'JSONPath')) {
      if (node.kind !== 'string' || typeof node.key !== 'string' || isBindingKey(node)) continue
      if (!/^\$\$?\.[A-Za-z_]|^States\.[A-Za-z]+\(/.test(node.value)) continue
      if (node.key.includes('Path') || holdsSubstitution(node.value)) continue
      report({
        node,
        message: `${quoted(node.key)} is the text ${quoted(node.value)}: without .$ at the end of the key nothing is computed`,
        hint: `Name the key ${quoted(`${node.key}.$`)} to have the value computed.`,
      })
    }
  },
}
