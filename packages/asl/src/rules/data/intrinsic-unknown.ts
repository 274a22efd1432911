import { intrinsicFunctions } from '../../expression/intrinsic-functions.js'
import { callsOf } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { nearest, quoted } from '../../words.js'

export const intrinsicUnknown: Rule = {
  id: 'intrinsic-unknown',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use one of the functions that exist.',
  documentation: pages.intrinsics,
  check({ survey, tree }, report) {
    for (const { call, node } of callsOf(survey)) {
      if (intrinsicFunctions.has(call.name)) continue
      const meant = nearest(call.name, [...intrinsicFunctions.keys()])
      report({
        node,
        range: tree.within(node, call.start, call.nameEnd),
        message: `There is no intrinsic function ${quoted(call.name)}`,
        hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
      })
    }
  },
}
