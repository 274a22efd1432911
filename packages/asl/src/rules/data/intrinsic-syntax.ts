import { parseIntrinsic } from '../../expression/intrinsic.js'
import { intrinsicTexts } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const intrinsicSyntax: Rule = {
  id: 'intrinsic-syntax',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Mend the call; put texts into single quotes.',
  documentation: pages.intrinsics,
  check({ survey, tree }, report) {
    for (const node of intrinsicTexts(survey)) {
      const parsed = parseIntrinsic(node.value)
      if (parsed.ok) continue
      const range = tree.within(node, parsed.start, parsed.end)
      report({ node, range, message: `The intrinsic function ${parsed.trouble}` })
    }
  },
}
