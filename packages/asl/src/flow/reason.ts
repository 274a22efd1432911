/** Why a rule cannot be true, in words. */
import { comparisonIn } from '../model/choices.js'
import { items, member, type Node } from '../source/tree.js'
import { either, quoted } from '../words.js'
import { answerTo } from './conditions.js'
import { type Data, readFrom, shown } from './data.js'
import { stepsInto } from './template.js'

/** `undefined` where no single part of the rule is the reason. */
export function reasonAgainst(rule: Node, data: Data): string | undefined {
  const all = member(rule, 'And')
  if (all !== undefined) {
    const part = items(all).find((each) => answerTo(each, data) === 'never')
    return part && reasonAgainst(part, data)
  }
  const comparison = comparisonIn(rule)
  const steps = stepsInto(member(rule, 'Variable'))
  if (comparison === undefined || steps === undefined) return undefined
  const variable = quoted(comparison.variable)
  const reading = readFrom(data, steps)
  if (reading.missing !== undefined) return `${variable} is never there`
  if (reading.data.kind === 'list') return `${variable} is a list`
  if (reading.data.kind === 'object') return `${variable} is an object`
  if (reading.data.kind !== 'scalar') return undefined
  return reading.data.values === undefined
    ? `${variable} is a text`
    : `${variable} can only be ${either(reading.data.values.map(shown))}`
}
