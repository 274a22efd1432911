/** Which keys may stand in a map, in words. */
import { didYouMean, suggestion } from '../suggestion.js'
import { dayForm, oneOf } from './scalar.js'
import type { KeyShape, Shape } from './shape.js'

/** To follow the key; with what was probably meant. */
export function noKey(key: string, known: readonly string[]): string {
  return `is no key that may stand here${didYouMean(key, known)}`
}

export function keyTrouble(key: string, names: KeyShape): string | undefined {
  if (names.kind === 'text') return (names.expression?.test(key) ?? true) ? undefined : noKey(key, [])
  if (names.choices.includes(key) || names.others?.expression.test(key)) return undefined
  return noKey(key, names.choices)
}

export function formOfKey(names: KeyShape): string {
  return names.form ?? (names.kind === 'choice' ? oneOf(names.choices) : '')
}

const mostKeys = 8

/** Where there are many keys, those that are most like the one that was given. */
export function keysLike(key: string, known: readonly string[], schema: string): string {
  if (known.length <= mostKeys) return oneOf(withoutSchema(known))
  const near: string[] = []
  for (let next = suggestion(key, known); next !== undefined && near.length < 3; ) {
    near.push(next)
    next = suggestion(
      key,
      known.filter((name) => !near.includes(name)),
    )
  }
  const examples = near.length < 2 ? '' : `, such as ${near.join(', ')}`
  return `a key of ${schema}${examples}`
}

export function someOf(known: readonly string[]): string {
  const names = withoutSchema(known)
  return names.length <= mostKeys ? names.join(', ') : `${names.slice(0, mostKeys).join(', ')} and others`
}

/** It may stand at the top for the sake of editors; nobody looks for it. */
function withoutSchema(known: readonly string[]): readonly string[] {
  return known.filter((name) => name !== '$schema')
}

/** How a key that is missing would be written. */
export function asWritten(key: string, shape: Shape | undefined): string {
  if (shape?.kind === 'date') return `${key}, ${dayForm}`
  return shape?.kind === 'text' ? `${key}, ${shape.form}` : key
}
