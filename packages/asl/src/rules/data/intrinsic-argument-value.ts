import type { Argument, Call } from '../../expression/intrinsic.js'
import { hashAlgorithms } from '../../expression/intrinsic-functions.js'
import { callsOf } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { either } from '../../words.js'

export const intrinsicArgumentValue: Rule = {
  id: 'intrinsic-argument-value',
  level: 'error',
  hint: 'Use a value within the limits of the function.',
  documentation: pages.intrinsics,
  check({ survey, tree }, report) {
    for (const { call, node } of callsOf(survey)) {
      const found = faultOf(call)
      if (found === undefined) continue
      const { start, end } = found.at
      report({ node, range: tree.within(node, start, end), message: `${call.name} ${found.message}` })
    }
  },
}

type Fault = { readonly at: Argument; readonly message: string }

const mostItems = 1000
const longestBase64 = 10_000

function faultOf({ name, arguments: given }: Call): Fault | undefined {
  const [first, second, third] = given
  switch (name) {
    case 'States.Hash':
      if (second?.kind !== 'text' || hashAlgorithms.includes(second.raw)) return undefined
      return { at: second, message: `knows the algorithms ${either(hashAlgorithms)} only` }
    case 'States.ArrayRange':
      return rangeFault(first, second, third)
    case 'States.ArrayPartition':
      if ((numberIn(second) ?? 1) >= 1 || second === undefined) return undefined
      return { at: second, message: 'needs chunks of at least one item' }
    case 'States.JsonMerge':
      if (third?.kind !== 'literal' || third.value !== true) return undefined
      return { at: third, message: 'can only merge the first level: its third argument must be false' }
    case 'States.Base64Encode':
    case 'States.Base64Decode':
      if (first?.kind !== 'text' || first.raw.length <= longestBase64) return undefined
      return { at: first, message: `takes at most ${longestBase64} characters` }
    default:
      return undefined
  }
}

function rangeFault(
  first: Argument | undefined,
  last: Argument | undefined,
  step: Argument | undefined,
): Fault | undefined {
  const by = numberIn(step)
  if (step === undefined || by === undefined) return undefined
  if (by === 0) return { at: step, message: 'needs a step other than 0' }
  const [from, to] = [numberIn(first), numberIn(last)]
  if (from === undefined || to === undefined || (to - from) / by < mostItems) return undefined
  return { at: step, message: `gives at most ${mostItems} items` }
}

function numberIn(argument: Argument | undefined): number | undefined {
  return argument?.kind === 'literal' && typeof argument.value === 'number' ? argument.value : undefined
}
