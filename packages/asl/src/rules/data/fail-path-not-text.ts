import { looksLikeIntrinsic, parseIntrinsic } from '../../expression/intrinsic.js'
import { intrinsicFunctions } from '../../expression/intrinsic-functions.js'
import { isComputed } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { either } from '../../words.js'

export const failPathNotText: Rule = {
  id: 'fail-path-not-text',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: "Make a text of it: States.Format('{}', …) or States.JsonToString(…).",
  documentation: pages.states,
  check({ survey, tree }, report) {
    for (const use of survey.uses) {
      const { field, node } = use
      if (!failPaths.has(field.name) || node.kind !== 'string' || isComputed(use)) continue
      if (!looksLikeIntrinsic(node.value)) continue
      const parsed = parseIntrinsic(node.value)
      // A function that does not exist is told by its own rule.
      if (!parsed.ok || !otherFunctions.has(parsed.call.name)) continue
      const { name, start, nameEnd } = parsed.call
      report({
        node,
        range: tree.within(node, start, nameEnd),
        message: `${field.name} must give a text, but ${name} gives none: expected ${either(textFunctions)}`,
      })
    }
  },
}

const failPaths = new Set(['ErrorPath', 'CausePath'])
const textFunctions = [
  'States.Format',
  'States.JsonToString',
  'States.ArrayGetItem',
  'States.Base64Encode',
  'States.Base64Decode',
  'States.Hash',
  'States.UUID',
]
const otherFunctions = new Set([...intrinsicFunctions.keys()].filter((name) => !textFunctions.includes(name)))
