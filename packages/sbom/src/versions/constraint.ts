/** One comparison, such as `<2.17.1`, as a set of versions. */
import type { Ecosystem } from '../document.js'
import { fullVersion } from './epoch.js'
import type { Bound, Interval } from './interval.js'
import { anyTold, intersection, interval, union } from './interval-set.js'
import { aboveAll } from './key-text.js'
import { versionKey } from './order.js'
import { withLocal } from './pypi-key.js'

export type Comparator = '<' | '<=' | '>' | '>=' | '=' | '!='

export function constraint(
  ecosystem: Ecosystem,
  comparator: Comparator,
  version: string,
): readonly Interval[] {
  const equal = equalTo(ecosystem, version)
  const lowest = equal[0]?.from
  switch (comparator) {
    case '<':
      return [interval(anyTold, lowest && { ...lowest, inclusive: false })]
    case '<=':
      return union([interval(anyTold, lowest), ...equal])
    case '>':
      return intersection([interval(lowest, undefined)], unequalTo(equal))
    case '>=':
      return [interval(lowest, undefined)]
    case '=':
      return equal
    case '!=':
      return unequalTo(equal)
  }
}

export function bound(ecosystem: Ecosystem, version: string, inclusive: boolean): Bound {
  return { version, key: versionKey(ecosystem, version), inclusive }
}

/**
 * Where a version leaves out what others of its ecosystem tell, it stands for all of them: `torch==2.0.1` is also
 * `2.0.1+cu118`, and rpm's `1.1.1k` is each of its releases.
 */
function equalTo(ecosystem: Ecosystem, version: string): readonly Interval[] {
  const own = bound(ecosystem, version, true)
  const more = (from: string, to: string) =>
    interval({ ...own, key: from }, { ...own, key: to, inclusive: false })
  if (ecosystem === 'pypi' && !version.includes('+')) {
    const { from, to } = withLocal(own.key)
    return union([interval(own, own), more(from, to)])
  }
  if (ecosystem === 'rpm' && fullVersion(version).revision === '') {
    return [more(own.key, `${own.key}${aboveAll}`)]
  }
  return [interval(own, own)]
}

/** All but a union, of the versions that are told. */
function unequalTo(intervals: readonly Interval[]): readonly Interval[] {
  return intervals.reduce<readonly Interval[]>(
    (rest, { from, to }) =>
      intersection(rest, [
        interval(anyTold, from && { ...from, inclusive: !from.inclusive }),
        interval(to && { ...to, inclusive: !to.inclusive }, undefined),
      ]),
    [interval(anyTold, undefined)],
  )
}
