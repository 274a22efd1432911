/** What the rules of Choice states ask. */
import { items, keyOf, member, type Node, numberOf, textOf } from '../source/tree.js'
import type { Definition } from './definition.js'

/** The rules of each Choice state, in the order in which they are tried. */
export function* choiceLists({ states }: Definition): Iterable<readonly Node[]> {
  for (const { type, node } of states) if (type === 'Choice') yield items(member(node, 'Choices'))
}

const noPartOfTheQuestion = ['Next', 'Comment', 'Assign', 'Output']

/** The same for rules that ask the same; `undefined` when a substitution stands for part of it. */
export function questionOf(rule: Node): string | undefined {
  if (rule.kind !== 'object' || rule.open) return undefined
  const asked = [...rule.members.values()].filter((node) => !noPartOfTheQuestion.includes(keyOf(node)))
  return asked.length === 0 ? undefined : canonical(asked)
}

function canonical(nodes: readonly Node[]): string | undefined {
  const parts: string[] = []
  for (const node of nodes) {
    const value = canonicalValue(node)
    if (value === undefined) return undefined
    parts.push(`${JSON.stringify(keyOf(node))}:${value}`)
  }
  return parts.sort().join(',')
}

function canonicalValue(node: Node): string | undefined {
  switch (node.kind) {
    case 'substitution':
      return undefined
    case 'object':
      return braced('{', canonical([...node.members.values()].filter((child) => keyOf(child) !== 'Comment')))
    case 'array':
      return braced('[', canonical(node.items))
    case 'null':
      return 'null'
    default:
      return JSON.stringify(node.value)
  }
}

function braced(bracket: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : bracket + text
}

/** Whether two of the rules are opposites, so that one of them is true whatever comes. */
export function areExhaustive(rules: readonly Node[]): boolean {
  const seen = new Set<string>()
  for (const rule of rules) {
    const { question, isNegated } = withoutNegation(rule)
    if (question === undefined) continue
    if (seen.has(`${!isNegated} ${question}`)) return true
    seen.add(`${isNegated} ${question}`)
  }
  return false
}

type Positive = { readonly question: string | undefined; readonly isNegated: boolean }

function withoutNegation(rule: Node): Positive {
  const negated = member(rule, 'Not')
  if (negated !== undefined) return { question: questionOf(negated), isNegated: true }
  const condition = textOf(member(rule, 'Condition'))
  if (condition !== undefined) {
    const inner = /^\{%\s*\$not\(\s*(.*?)\s*\)\s*%\}$/s.exec(condition)?.[1]
    const asked = inner ?? /^\{%\s*(.*?)\s*%\}$/s.exec(condition)?.[1]
    return { question: asked, isNegated: inner !== undefined }
  }
  const isPresent = member(rule, 'IsPresent')
  if (isPresent?.kind === 'boolean') {
    return {
      question: JSON.stringify(textOf(member(rule, 'Variable'))),
      isNegated: !isPresent.value,
    }
  }
  return { question: questionOf(rule), isNegated: false }
}

/** A comparison with a fixed value. */
export type Comparison = { readonly variable: string; readonly operator: string; readonly operand: Node }

export function comparisonIn(rule: Node): Comparison | undefined {
  const variable = textOf(member(rule, 'Variable'))
  if (variable === undefined || rule.kind !== 'object') return undefined
  for (const operand of rule.members.values()) {
    const operator = keyOf(operand)
    if (isOperator(operator)) return { variable, operator, operand }
  }
  return undefined
}

function isOperator(name: string): boolean {
  return /^(String|Numeric|Timestamp|Boolean)[A-Z]|^Is[A-Z]/.test(name)
}

/** The numbers that a comparison takes, from `low` to `high`. */
export type Interval = {
  readonly low: number
  readonly high: number
  readonly withLow: boolean
  readonly withHigh: boolean
}

export function intervalOf({ operator, operand }: Comparison): Interval | undefined {
  const number = numberOf(operand)
  if (number === undefined) return undefined
  const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  switch (operator) {
    case 'NumericEquals':
      return { low: number, high: number, withLow: true, withHigh: true }
    case 'NumericLessThan':
      return { low, high: number, withLow: false, withHigh: false }
    case 'NumericLessThanEquals':
      return { low, high: number, withLow: false, withHigh: true }
    case 'NumericGreaterThan':
      return { low: number, high, withLow: false, withHigh: false }
    case 'NumericGreaterThanEquals':
      return { low: number, high, withLow: true, withHigh: false }
    default:
      return undefined
  }
}

export function isWithin(inner: Interval, outer: Interval): boolean {
  const fromLow = inner.low > outer.low || (inner.low === outer.low && (outer.withLow || !inner.withLow))
  const toHigh = inner.high < outer.high || (inner.high === outer.high && (outer.withHigh || !inner.withHigh))
  return fromLow && toHigh
}

export function areApart(one: Interval, other: Interval): boolean {
  return isBelow(one, other) || isBelow(other, one)
}

function isBelow(one: Interval, other: Interval): boolean {
  return one.high < other.low || (one.high === other.low && !(one.withHigh && other.withLow))
}
