import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'
import { deepest } from '../data/intrinsic-nesting.js'

const nested = (depth: number) =>
  statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "x.$": "${'States.Array('.repeat(depth)}$.x${')'.repeat(depth)}" }, "End": true }`,
  )

export const page: RulePage = {
  description: 'Up to ten intrinsic functions can be nested in each other.',
  bad: nested(deepest + 1),
  good: nested(deepest),
}
