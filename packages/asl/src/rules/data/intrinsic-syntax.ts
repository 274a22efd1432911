import { parseIntrinsic } from '../../expression/intrinsic.js'
import { intrinsicTexts } from '../../expression/payload.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const intrinsicSyntax: Rule = {
  id: 'intrinsic-syntax',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    "An intrinsic function is called as States.Name(argument, …). An argument is a text in single quotes, a number, true, false, null, a path or another call. In texts, only \\' \\{ \\} and \\\\ are escapes.",
  hint: 'Mend the call; put texts into single quotes.',
  documentation: pages.intrinsics,
  bad: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format(hello)" }, "End": true }`,
  ),
  good: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('hello')" }, "End": true }`,
  ),
  check({ survey, tree }, report) {
    for (const node of intrinsicTexts(survey)) {
      const parsed = parseIntrinsic(node.value)
      if (parsed.ok) continue
      const range = tree.within(node, parsed.start, parsed.end)
      report({ node, range, message: `The intrinsic function ${parsed.trouble}` })
    }
  },
}
