import { type IntrinsicFunction, intrinsicFunctions } from '../../expression/intrinsic-functions.js'
import { callsOf } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const intrinsicArgumentCount: Rule = {
  id: 'intrinsic-argument-count',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Give the arguments that the function takes.',
  documentation: pages.intrinsics,
  check({ survey, tree }, report) {
    for (const { call, node } of callsOf(survey)) {
      const known = intrinsicFunctions.get(call.name)
      const { length } = call.arguments
      if (known === undefined || (length >= known.least && length <= known.most)) continue
      report({
        node,
        range: tree.within(node, call.start, call.end),
        message: `${call.name} takes ${countInWords(known)}, not ${length}`,
      })
    }
  },
}

function countInWords({ least, most }: IntrinsicFunction): string {
  if (most === 0) return 'no arguments'
  if (most === Number.POSITIVE_INFINITY) return `at least ${least} argument${least === 1 ? '' : 's'}`
  const count = least === most ? `${least}` : `${least} to ${most}`
  return `${count} argument${most === 1 ? '' : 's'}`
}
