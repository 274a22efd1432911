/** What must hold of an execution that has ended. Everything that can be wrong with it is found before a start. */
import { type Json, parseExact, stringifyExact, UserError } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import type { Expression } from 'jsonata'
import { compileJsonata, jsonataTrouble } from '../jsonata-expression.js'
import { type Comparison, comparisonIn } from './comparison.js'
import { areSameNumber } from './digits.js'
import type { Facts } from './facts.js'

export type Expectations = {
  readonly size: number
  /** Whether something is asked of the states, which are not known of every execution. */
  readonly needsStates: boolean
  /** The states that are spoken of by name. */
  readonly states: readonly NamedState[]
  /**
   * @param shown The facts as they may be told, masked.
   * @returns One sentence for each that does not hold, with what was expected and what was there.
   */
  unmet(facts: Facts, shown?: Facts): Promise<readonly string[]>
}

export type Wanted = {
  /** JSONata over the facts. */
  readonly expressions: readonly Line[]
  /** `NAME`, `!NAME`, `>NAME`; a backslash before a name that begins with such a sign. */
  readonly states: readonly Line[]
  /** Milliseconds. */
  readonly maxDuration: number | undefined
}

export type Line = {
  readonly text: string
  /** Where it stands, to name it: `the input expect`, `cases.yaml:12:5`. */
  readonly where: string
}

export type NamedState = { readonly name: string; readonly where: string }

type Check = (facts: Facts, shown: Facts) => Promise<string | undefined> | string | undefined

const longestValue = 200

/** @throws {UserError} for an expression that cannot be read, or a state without a name. */
export async function expectationsFrom(wanted: Wanted): Promise<Expectations> {
  const { expressions, states, maxDuration } = wanted
  const checks: Check[] = []
  for (const line of expressions) checks.push(await expressionCheck(line))
  for (const line of states) checks.push(stateCheck(line))
  if (maxDuration !== undefined) checks.push(durationCheck(maxDuration))
  return {
    size: checks.length,
    states: states.map(({ text, where }) => ({ name: signedName(text).name, where })),
    needsStates:
      states.length > 0 || expressions.some(({ text }) => /\b(states|durations|counts)\b/.test(text)),
    async unmet(facts, shown = facts) {
      const troubles: string[] = []
      for (const check of checks) {
        const trouble = await check(facts, shown)
        if (trouble !== undefined) troubles.push(trouble)
      }
      return troubles
    },
  }
}

async function expressionCheck({ text, where }: Line): Promise<Check> {
  const place = `${where}, ${JSON.stringify(cut(text))}`
  const compiled = await compileJsonata(text, place)
  const comparison = comparisonIn(text, compiled)
  const sides = comparison === undefined ? undefined : await sidesOf(comparison, place)
  return async (facts, shown) => {
    try {
      const value: unknown = await compiled.evaluate(documentOf(facts))
      const byDigits = sides === undefined ? undefined : await sameByDigits(sides, facts)
      if (byDigits ?? value === true) return undefined
      if (sides !== undefined) return await differenceInWords(sides, shown)
      return `${text}: expected true, got ${inWords(await compiled.evaluate(documentOf(shown)))}`
    } catch (error) {
      return `${text}: it fails, ${jsonataTrouble({ ...(error as object), message: undefined })}`
    }
  }
}

type Sides = Comparison & { readonly leftValue: Expression; readonly rightValue: Expression }

async function sidesOf(comparison: Comparison, place: string): Promise<Sides> {
  const { left, right } = comparison
  return {
    ...comparison,
    leftValue: await compileJsonata(left, place),
    rightValue: await compileJsonata(right, place),
  }
}

/** Where `=` or `!=` stands between numbers of which one has more digits than JavaScript knows: whether it holds. */
async function sameByDigits(sides: Sides, facts: Facts): Promise<boolean | undefined> {
  const { operator } = sides
  if (operator !== '=' && operator !== '!=') return undefined
  const { got, wanted } = await valuesOf(sides, facts)
  if (typeof got === 'number' && typeof wanted === 'number') return undefined
  const areSame = areSameNumber(got, wanted)
  return areSame === undefined ? undefined : areSame === (operator === '=')
}

/** With all their digits, as far as the expressions can be asked for them. */
async function valuesOf({ leftValue, rightValue, left, right }: Sides, facts: Facts) {
  const exactly = documentOf({ ...facts, output: facts.exactOutput ?? facts.output })
  const value = async (text: string, expression: Expression): Promise<unknown> => {
    if (numeral.test(text)) return parseExact(text)
    if (facts.exactOutput === undefined) return await expression.evaluate(exactly)
    return await expression.evaluate(exactly).catch(() => expression.evaluate(documentOf(facts)))
  }
  return { got: await value(left, leftValue), wanted: await value(right, rightValue) }
}

const numeral = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

async function differenceInWords(sides: Sides, facts: Facts) {
  const { left, operator, right } = sides
  const { got, wanted } = await valuesOf(sides, facts)
  const expected = inWords(wanted) === right ? '' : ` (${right})`
  return `${left}: expected ${operator} ${inWords(wanted)}${expected}, got ${inWords(got)}`
}

function stateCheck({ text, where }: Line): Check {
  const { sign, name } = signedName(text)
  if (name === '') {
    throw new UserError('a state has no name', { where, expected: 'lines of NAME, !NAME or >NAME' })
  }
  if (sign === '!') {
    return ({ counts }) => {
      const times = counts[name] ?? 0
      return times === 0
        ? undefined
        : `the state ${name}: expected never to be entered, was entered ${timesInWords(times)}`
    }
  }
  if (sign === '>') {
    return ({ lastState }) =>
      lastState === name ? undefined : `the last state: expected ${name}, got ${lastState ?? 'none'}`
  }
  return ({ counts, states }) => {
    if (counts[name] !== undefined) return undefined
    return `the state ${name}: expected to be entered, entered were ${cut([...new Set(states)].join(', ') || 'none')}`
  }
}

function signedName(text: string): { readonly sign: string; readonly name: string } {
  const sign = /^[!>]/.exec(text)?.[0] ?? ''
  return { sign, name: text.slice(sign.length).trim().replace(/^\\/, '') }
}

function durationCheck(most: number): Check {
  return ({ durationMs }) => {
    if (durationMs === undefined || durationMs <= most) return undefined
    return `the duration: expected at most ${durationInWords(most)}, got ${durationInWords(durationMs)} (${durationMs - most} ms more)`
  }
}

/** Without members that are undefined: JSONata takes them for values. */
function documentOf({ status, output, error, cause, states, durations, counts }: Facts): object {
  const given = { status, output, error, cause, states, durations, counts }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing'
  return cut(typeof value === 'function' ? 'a function' : stringifyExact(value as Json))
}

function timesInWords(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

function cut(text: string): string {
  return text.length <= longestValue ? text : `${text.slice(0, longestValue)}…`
}
