/** Conditions of a statement, held against what is known of a request. Pure. */
import { isArnLike, isLike } from './pattern.js'

export type Answer = 'yes' | 'no' | 'unknown'

/**
 * What is known of a request, by the name of the key in lower case: the values of which it has one, or undefined for a
 * key that it does not have. Of a key that is not named nothing is known.
 */
export type Context = Readonly<Record<string, readonly string[] | undefined>>

export function conditionsHold(conditions: unknown, context: Context): Answer {
  if (typeof conditions !== 'object' || conditions === null) return 'yes'
  const answers = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(Object(keys)).map(([key, values]) =>
      conditionHolds(operator, key.toLowerCase(), [values].flat().map(String), context),
    ),
  )
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') ? 'unknown' : 'yes'
}

/** Names of the keys that a condition asks for, in lower case. */
export function keysOf(conditions: unknown): readonly string[] {
  return Object.values(Object(conditions))
    .flatMap((keys) => Object.keys(Object(keys)))
    .map((key) => key.toLowerCase())
}

function conditionHolds(operator: string, key: string, values: readonly string[], context: Context): Answer {
  if (!Object.hasOwn(context, key)) return 'unknown'
  const possible = context[key]
  if (possible === undefined) return answerOf(holdsWithoutKey(operator, values))
  if (operator === 'Null') return answerOf(values.includes('false'))
  const answers = possible.map((actual) => holdsFor(operator, actual, values))
  const [first = 'unknown'] = answers
  return answers.every((answer) => answer === first) ? first : 'unknown'
}

/** Of no values all are of the kind that is asked for, and none is. */
function holdsWithoutKey(operator: string, values: readonly string[]): boolean {
  if (operator === 'Null') return values.includes('true')
  if (operator.endsWith('IfExists') || operator.startsWith('ForAllValues:')) return true
  return !operator.startsWith('ForAnyValue:') && operator.includes('Not')
}

function holdsFor(operator: string, actual: string, values: readonly string[]): Answer {
  const plain = operator.replace(/^For(AllValues|AnyValue):/, '').replace(/IfExists$/, '')
  const positive = plain.replace('Not', '')
  const matches = Object.hasOwn(matchers, positive) ? matchers[positive] : undefined
  if (matches === undefined || values.some((value) => value.includes('${'))) return 'unknown'
  const matched = values.map((value) => matches(actual, value))
  if (!matched.includes(true) && matched.includes(undefined)) return 'unknown'
  return answerOf(matched.includes(true) === (plain === positive))
}

type Matcher = (actual: string, value: string) => boolean | undefined

const matchers: Readonly<Record<string, Matcher>> = {
  StringEquals: (actual, value) => actual === value,
  StringEqualsIgnoreCase: (actual, value) => actual.toLowerCase() === value.toLowerCase(),
  StringLike: isLike,
  ArnEquals: isArnLike,
  ArnLike: isArnLike,
  Bool: (actual, value) => actual.toLowerCase() === value.toLowerCase(),
  NumericEquals: (actual, value) => Number(actual) === Number(value),
  NumericLessThan: (actual, value) => Number(actual) < Number(value),
  NumericLessThanEquals: (actual, value) => Number(actual) <= Number(value),
  NumericGreaterThan: (actual, value) => Number(actual) > Number(value),
  NumericGreaterThanEquals: (actual, value) => Number(actual) >= Number(value),
}

function answerOf(holds: boolean): Answer {
  return holds ? 'yes' : 'no'
}
