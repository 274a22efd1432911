import { areApart, type Comparison, comparisonIn, intervalOf, questionOf } from '../../model/choices.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { shapes } from '../../schema/shapes.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { items, member, type Node, textOf } from '../../source/tree.js'
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

/** The variable of which two things are asked that are never true together. */
function excludedIn(parts: readonly Node[]): string | undefined {
  const byVariable = new Map<string, Comparison[]>()
  const opposites = new Set<string>()
  for (const part of parts.slice(0, mostParts)) {
    const negated = member(part, 'Not')
    const question = questionOf(negated ?? part)
    if (question !== undefined) {
      const variable = textOf(member(negated ?? part, 'Variable'))
      if (variable !== undefined && opposites.has(`${negated === undefined} ${question}`)) return variable
      opposites.add(`${negated !== undefined} ${question}`)
    }
    const comparison = comparisonIn(part)
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
  const [type, otherType] = [typeOf(one), typeOf(other)]
  if (type !== undefined && otherType !== undefined && type !== otherType) return true
  if (type !== undefined && type === excludedType(other)) return true
  if (otherType !== undefined && otherType === excludedType(one)) return true
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

/** What the variable must be for this to be true. A timestamp is a string too, and whatever has a type is present. */
function typeOf(comparison: Comparison): string | undefined {
  if (isTest(comparison)) return isTrue(comparison) ? testedType(comparison) : undefined
  return { S: 'string', T: 'string', N: 'number', B: 'boolean' }[comparison.operator.charAt(0)]
}

/** What it must not be. */
function excludedType(comparison: Comparison): string | undefined {
  const { operand, operator } = comparison
  const isFalse = isTest(comparison) && operand.kind === 'boolean' && !operand.value
  return isFalse && operator !== 'IsTimestamp' ? testedType(comparison) : undefined
}

function testedType({ operator }: Comparison): string | undefined {
  return {
    IsNull: 'null',
    IsNumeric: 'number',
    IsString: 'string',
    IsTimestamp: 'string',
    IsBoolean: 'boolean',
  }[operator]
}
