import { inJsonata, statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const nested = (depth: number) =>
  statesOnly(
    `"Shape": { "Type": "Pass", "Output": "{% ${'('.repeat(depth)}1${')'.repeat(depth)} %}", "End": true }`,
    inJsonata,
  )

export const page: RulePage = {
  description:
    'Step Functions gives up on expressions whose parts are nested about a hundred levels deep. One of many times that is not even read here.',
  bad: nested(600),
  good: nested(5),
}
