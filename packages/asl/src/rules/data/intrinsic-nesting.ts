import { callsOf } from '../../expression/payload.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

const deepest = 10

const nested = (depth: number) =>
  statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "x.$": "${'States.Array('.repeat(depth)}$.x${')'.repeat(depth)}" }, "End": true }`,
  )

export const intrinsicNesting: Rule = {
  id: 'intrinsic-nesting',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description: 'Up to ten intrinsic functions can be nested in each other.',
  hint: 'Compute the inner part in a Pass state before this one.',
  documentation: pages.intrinsics,
  bad: nested(deepest + 1),
  good: nested(deepest),
  check({ survey, tree }, report) {
    for (const { call, node } of callsOf(survey)) {
      if (call.depth !== deepest) continue
      report({
        node,
        range: tree.within(node, call.start, call.end),
        message: `${call.name} is nested ${deepest + 1} levels deep, but ${deepest} are allowed`,
      })
    }
  },
}
