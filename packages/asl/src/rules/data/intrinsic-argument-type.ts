import type { Argument } from '../../expression/intrinsic.js'
import { intrinsicFunctions, type Kind } from '../../expression/intrinsic-functions.js'
import { callsOf } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const intrinsicArgumentType: Rule = {
  id: 'intrinsic-argument-type',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Give a value of the type that the function takes, or a path to one.',
  documentation: pages.intrinsics,
  check({ survey, tree }, report) {
    for (const { call, node } of callsOf(survey)) {
      const kinds = intrinsicFunctions.get(call.name)?.kinds ?? []
      for (const [index, argument] of call.arguments.entries()) {
        const kind = kinds[index] ?? kinds.at(-1)
        if (kind === undefined || fits(argument, kind)) continue
        report({
          node,
          range: tree.within(node, argument.start, argument.end),
          message: `Argument ${index + 1} of ${call.name} must be ${inWords[kind]}`,
        })
      }
    }
  },
}

const inWords: Readonly<Record<Kind, string>> = {
  any: 'a value',
  array: 'an array',
  number: 'a number',
  text: 'a text',
  boolean: 'true or false',
}

/** Only of literals is the type known for sure; texts that hold a number may pass for one. */
function fits(argument: Argument, kind: Kind): boolean {
  if (kind === 'any') return true
  if (argument.kind === 'text') {
    return kind === 'text' || (kind === 'number' && Number.isFinite(Number(argument.raw)))
  }
  if (argument.kind !== 'literal') return true
  const type = typeof argument.value
  return kind === 'text' ? type === 'number' : type === kind
}
