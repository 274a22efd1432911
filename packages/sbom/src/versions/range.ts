import type { Ecosystem } from '../document.js'
import type { Interval, Range } from './interval.js'

/**
 * Takes comparisons (`>=2.0 <2.17.1`, joined by blanks or commas, alternatives by `||`), intervals (`[2.0,2.17.1)`) and
 * `vers:` URIs, and what else the ecosystem writes (`^4.17`, `~=1.4`). The order is the pure one: a pre-release is below
 * its release, so `<2.0.0` holds `2.0.0-rc.1`.
 * @throws RangeProblem
 */
export declare function parseRange(ecosystem: Ecosystem, text: string): Range

/** A version that is not told (an empty text) is in no range but `*`. */
export declare function inRange(range: Range, version: string): boolean

/** What a query of tables asks: `versionkey > from.key and versionkey < to.key`, one or the other of the intervals. */
export declare function boundsOf(range: Range): readonly Interval[]
