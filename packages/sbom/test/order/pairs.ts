/** Pairs of versions: real ones, changed in ways that matter, the same for the same seed. */
import type { Ecosystem } from '../../src/document.js'
import order from '../data/version-order.json' with { type: 'json' }

/** What versions are made of, and what they are not. */
const pieces =
  '0 1 2 9 00 01 10 . - _ + ~ ^ : a b m x rc alpha beta pre dev post snapshot final ga sp git p .0 -0 -1 0. 1: 1! -r0 _p1 _rc ~rc1 ^git A RC .alpha. -sp-1 é 𝒳 ! %'.split(
    ' ',
  )

export function seedsOf(ecosystem: Ecosystem): readonly string[] {
  return order[ecosystem].flat()
}

export function* pairs(
  ecosystem: Ecosystem,
  count: number,
  seed: number,
): Generator<readonly [string, string]> {
  const random = mulberry(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const seeds = seedsOf(ecosystem)
  const changed = (version: string): string => {
    let text = version
    for (let left = Math.floor(random() * 4); left > 0; left--) {
      const at = Math.floor(random() * (text.length + 1))
      const kind = random()
      if (kind < 0.45) text = text.slice(0, at) + pick(pieces) + text.slice(at)
      else if (kind < 0.8) text = text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 2))
      else text = text.slice(0, at) + pick(seeds).slice(Math.floor(random() * 4))
    }
    return text
  }
  for (let made = 0; made < count; made++) {
    const one = changed(pick(seeds))
    yield [one, random() < 0.5 ? changed(one) : changed(pick(seeds))]
  }
}

/** A generator of numbers between 0 and 1 that starts from a seed. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
