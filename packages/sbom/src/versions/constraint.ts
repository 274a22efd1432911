/** One comparison, such as `<2.17.1`, as a set of versions. */
import type { Ecosystem } from '../document.js'
import type { Bound, Interval } from './interval.js'
import { anyTold, interval } from './interval-set.js'
import { versionKey } from './order.js'

export type Comparator = '<' | '<=' | '>' | '>=' | '=' | '!='

export function constraint(
  ecosystem: Ecosystem,
  comparator: Comparator,
  version: string,
): readonly Interval[] {
  const at = (inclusive: boolean) => bound(ecosystem, version, inclusive)
  switch (comparator) {
    case '<':
    case '<=':
      return [interval(anyTold, at(comparator === '<='))]
    case '>':
    case '>=':
      return [interval(at(comparator === '>='), undefined)]
    case '=':
      return [interval(at(true), at(true))]
    case '!=':
      return [interval(anyTold, at(false)), interval(at(false), undefined)]
  }
}

export function bound(ecosystem: Ecosystem, version: string, inclusive: boolean): Bound {
  return { version, key: versionKey(ecosystem, version), inclusive }
}
