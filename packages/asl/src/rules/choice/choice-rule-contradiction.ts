import { areApart, type Comparison, comparisonIn, intervalOf } from '../../model/choices.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { shapes } from '../../schema/shapes.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { items, member, type Node } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const choiceRuleContradiction: Rule = {
  id: 'choice-rule-contradiction',
  level: 'warning',
  hint: 'Use Or where one of several is meant, or mend the values.',
  documentation: pages.choice,
  check({ survey }, report) {
    for (const { node: rule, shape } of survey.entries) {
      const node = member(rule, 'And')
      if ((shape !== shapes['choice-rule'] && shape !== shapes['nested-choice-rule']) || node === undefined)
        continue
      const variable = excludedIn(items(node))
      if (variable === undefined) continue
      report({ node, at: 'key', message: `The parts about ${quoted(variable)} exclude each other` })
    }
  },
}

function excludedIn(parts: readonly Node[]): string | undefined {
  const byVariable = new Map<string, Comparison[]>()
  for (const comparison of parts.slice(0, mostParts).map(comparisonIn)) {
    if (comparison === undefined) continue
    const earlier = byVariable.get(comparison.variable) ?? []
    if (earlier.some((other) => exclude(comparison, other))) return comparison.variable
    byVariable.set(comparison.variable, [...earlier, comparison])
  }
  return undefined
}

/** Each is held against all others. */
const mostParts = 50

function exclude(one: Comparison, other: Comparison): boolean {
  const [first, second] = [intervalOf(one), intervalOf(other)]
  if (first !== undefined && second !== undefined) return areApart(first, second)
  if (isAbsent(one)) return needsPresence(other)
  if (isAbsent(other)) return needsPresence(one)
  if (isTest(one) && isTest(other)) {
    const [type, otherType] = [typeOf(one), typeOf(other)]
    return isTrue(one) && isTrue(other) && type !== undefined && otherType !== undefined && type !== otherType
  }
  return (
    one.operator === other.operator &&
    fixed.includes(one.operator) &&
    fixedValue(one) !== undefined &&
    fixedValue(other) !== undefined &&
    fixedValue(one) !== fixedValue(other)
  )
}

const fixed = ['StringEquals', 'BooleanEquals']

function fixedValue({ operand }: Comparison): string | boolean | undefined {
  if (operand.kind === 'boolean') return operand.value
  return operand.kind === 'string' && !holdsSubstitution(operand.value) ? operand.value : undefined
}

function isTest({ operator }: Comparison): boolean {
  return operator.startsWith('Is')
}

function isTrue({ operand }: Comparison): boolean {
  return operand.kind === 'boolean' && operand.value
}

function needsPresence(comparison: Comparison): boolean {
  return !isTest(comparison) || isTrue(comparison)
}

function isAbsent({ operator, operand }: Comparison): boolean {
  return operator === 'IsPresent' && operand.kind === 'boolean' && !operand.value
}

/** A timestamp is a string too, and whatever has a type is present. */
function typeOf({ operator }: Comparison): string | undefined {
  return {
    IsNull: 'null',
    IsNumeric: 'number',
    IsString: 'string',
    IsTimestamp: 'string',
    IsBoolean: 'boolean',
  }[operator]
}
