import { templateNodes } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'

export const jsonataUnclosedDelimiter: Rule = {
  id: 'jsonata-unclosed-delimiter',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'End the text with %}.',
  documentation: pages.jsonata,
  check({ survey }, report) {
    for (const { node } of templateNodes(survey, 'JSONata')) {
      if (node.kind !== 'string' || !node.value.startsWith('{%') || node.value.endsWith('%}')) continue
      if (holdsSubstitution(node.value)) continue
      report({ node, message: 'The expression starts with {%, but does not end with %}' })
    }
  },
}
