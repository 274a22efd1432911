import { inJsonata, statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

const nested = (depth: number) =>
  statesOnly(
    `"Shape": { "Type": "Pass", "Output": "{% ${'('.repeat(depth)}1${')'.repeat(depth)} %}", "End": true }`,
    inJsonata,
  )

export const jsonataTooComplex: Rule = {
  id: 'jsonata-too-complex',
  level: 'warning',
  description:
    'Step Functions gives up on expressions whose parts are nested about a hundred levels deep. One of many times that is not even read here.',
  hint: 'Split the expression: assign its parts to variables in an earlier state.',
  documentation: pages.jsonata,
  bad: nested(600),
  good: nested(5),
  check({ expressions }, report) {
    for (const { node, parsed } of expressions) {
      if (parsed.kind === 'deep') report({ node, message: 'The expression is nested too deeply to be read' })
    }
  },
}
