import { intrinsicFunctions } from '../../expression/intrinsic-functions.js'
import { callsOf } from '../../expression/payload.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { nearest, quoted } from '../../words.js'

export const intrinsicUnknown: Rule = {
  id: 'intrinsic-unknown',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'There are eighteen intrinsic functions, such as States.Format and States.Array. Upper and lower case count.',
  hint: 'Use one of the functions that exist.',
  documentation: pages.intrinsics,
  bad: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Fromat('{}', $.name)" }, "End": true }`,
  ),
  good: statesOnly(
    `"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{}', $.name)" }, "End": true }`,
  ),
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
