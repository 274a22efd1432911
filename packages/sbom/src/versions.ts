/**
 * The order of versions, ecosystem by ecosystem. It is a total order over all texts: whatever stands in a document can be
 * compared, sorted and asked for.
 */

export type { Bound, Interval, Range } from './versions/interval.js'
export { compareVersions, versionKey } from './versions/order.js'
export { boundsOf as bounds, inRange, parseRange } from './versions/range.js'
export { RangeProblem } from './versions/range-problem.js'
