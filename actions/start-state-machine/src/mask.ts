/** Values of payloads that must not be seen, found by the paths that the input `mask` names. */
import { jsonIn } from './cause/json-value.js'
import type { Explanation } from './explain/explanation.js'

/** Shorter texts would blot out half of the log. */
const shortest = 3

/**
 * The texts to mask, from every payload of the execution and its states.
 *
 * @param paths `$.database.password`, `$.hosts[0].key`
 */
export function valuesToMask(paths: readonly string[], { replay }: Explanation): Set<string> {
  return valuesIn(payloadsOf(replay), paths)
}

/** @param payloads JSON texts; anything else holds nothing. */
export function valuesIn(payloads: Iterable<string>, paths: readonly string[]): Set<string> {
  const found = new Set<string>()
  if (paths.length === 0) return found
  const steps = paths.map(stepsOf)
  for (const payload of payloads) {
    const value = jsonIn(payload)
    if (value === undefined) continue
    for (const path of steps) for (const text of textsIn(at(value, path))) found.add(text)
  }
  return found
}

function* payloadsOf(replay: Explanation['replay']): Iterable<string> {
  const events = [replay.started, replay.ended?.event]
  for (const event of [...events, ...replay.visits.flatMap(({ entered, exited }) => [entered, exited])]) {
    if (event?.details.input !== undefined) yield event.details.input
    if (event?.details.output !== undefined) yield event.details.output
  }
}

function stepsOf(path: string): string[] {
  return [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? index ?? '')
}

function at(value: unknown, path: readonly string[]): unknown {
  let found = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as Readonly<Record<string, unknown>>)[step]
  }
  return found
}

/** Of an object or array all texts and numbers in it. */
function textsIn(value: unknown): string[] {
  const found: string[] = []
  const waiting: unknown[] = [value]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string' || typeof next === 'number') found.push(String(next))
    else if (typeof next === 'object' && next !== null) {
      for (const part of Object.values(next)) waiting.push(part)
    }
  }
  return found.filter((text) => text.length >= shortest)
}
