import type { Ecosystem } from '../document.js'
import { comparisons } from './comparisons.js'
import type { Interval, Range } from './interval.js'
import { isInside, union } from './interval-set.js'
import { mavenIntervals } from './maven-intervals.js'
import { versionKey } from './order.js'
import { RangeProblem } from './range-problem.js'
import { isVersUri, versUri } from './vers-uri.js'

/** What is longer is no range that a person or an advisory wrote. */
const longest = 4096

/**
 * Takes comparisons (`>=2.0 <2.17.1`, joined by blanks, commas or `&&`, alternatives by `||`), intervals (`[2.0,2.17.1)`) and
 * `vers:` URIs, and what else the ecosystem writes (`^4.17`, `~=1.4`). The order is the pure one: a pre-release is below
 * its release, so `<2.0.0` holds `2.0.0-rc.1`.
 * @throws RangeProblem
 */
export function parseRange(ecosystem: Ecosystem, text: string): Range {
  if (text.length > longest) throw problem('the range is too long', 0, text.length)
  const trimmed = text.trim()
  const at = text.indexOf(trimmed)
  const intervals = isVersUri(trimmed) ? versUri(ecosystem, trimmed, at) : alternatives(ecosystem, text)
  return { ecosystem, text, intervals }
}

/** A version that is not told (an empty text) is in no range but `*`. */
export function inRange(range: Range, version: string): boolean {
  const key = versionKey(range.ecosystem, version)
  return range.intervals.some((interval) => isInside(interval, key))
}

/** What a query of tables asks: `versionkey > from.key and versionkey < to.key`, one or the other of the intervals. */
export function boundsOf(range: Range): readonly Interval[] {
  return range.intervals
}

function alternatives(ecosystem: Ecosystem, text: string): readonly Interval[] {
  let offset = 0
  // What holds together is joined by blanks.
  const found = text
    .replaceAll('&&', '  ')
    .split('||')
    .flatMap((alternative) => {
      const at = offset
      offset += alternative.length + 2
      return alternativeOf(ecosystem, alternative, at)
    })
  return union(found)
}

function alternativeOf(ecosystem: Ecosystem, alternative: string, at: number): readonly Interval[] {
  const trimmed = alternative.trim()
  if (trimmed === '') throw problem('a range is missing', at, alternative.length)
  const start = at + alternative.indexOf(trimmed)
  return /^[[(]/.test(trimmed)
    ? mavenIntervals(ecosystem, trimmed, start)
    : comparisons(ecosystem, trimmed, start)
}

function problem(what: string, at: number, length: number): RangeProblem {
  return new RangeProblem({ what, at, length, expected: 'a range such as >=2.0 <2.17.1 or [2.0,2.17.1)' })
}
