import { callsOf } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const deepest = 10

export const intrinsicNesting: Rule = {
  id: 'intrinsic-nesting',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Compute the inner part in a Pass state before this one.',
  documentation: pages.intrinsics,
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
