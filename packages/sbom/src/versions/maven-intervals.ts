/** `[2.0,2.17.1)`, `(,1.0]`, `[1.5]`, several with commas between them: as Maven and NuGet write ranges. */
import type { Ecosystem } from '../document.js'
import { type Comparator, constraint } from './constraint.js'
import type { Interval } from './interval.js'
import { anyTold, intersection, interval, union } from './interval-set.js'
import { compareVersions } from './order.js'
import { RangeProblem } from './range-problem.js'
import { checkVersion } from './version-text.js'

const form = /([[(])([^[\](),]*)(,?)([^[\](),]*)([\])])[\s,]*/y

/** `text` starts with a bracket; it stands at `at` of what the user wrote. */
export function mavenIntervals(ecosystem: Ecosystem, text: string, at: number): readonly Interval[] {
  const found: Interval[] = []
  form.lastIndex = 0
  while (form.lastIndex < text.length) {
    const start = form.lastIndex
    const match = form.exec(text)
    if (match === null) {
      throw new RangeProblem({
        what: 'the interval is not complete',
        at: at + start,
        length: text.length - start,
        expected: 'an interval such as [2.0,2.17.1) or [2.17.1]',
      })
    }
    found.push(...intervalsOf(ecosystem, match, at + start))
  }
  return union(found)
}

function intervalsOf(ecosystem: Ecosystem, match: RegExpExecArray, at: number): readonly Interval[] {
  const [whole, open, first = '', comma, second = '', close] = match
  const [from, to] = [first.trim(), second.trim()]
  const isOne = comma === '' && from !== '' && open === '[' && close === ']'
  const check = (version: string, versionAt: number) => {
    if (version !== '') checkVersion(ecosystem, { version, at: at + versionAt, operator: isOne ? '=' : '' })
  }
  check(from, whole.indexOf(first, 1) + first.indexOf(from))
  check(to, whole.lastIndexOf(second) + second.indexOf(to))
  if (isOne) return constraint(ecosystem, '=', from)
  if (comma === '') {
    throw new RangeProblem({
      what: `${JSON.stringify(whole.trim())} is no interval`,
      at,
      length: whole.trimEnd().length,
      expected: 'one version in square brackets, such as [2.17.1], or two with a comma',
    })
  }
  if (from !== '' && to !== '' && compareVersions(ecosystem, from, to) > 0) {
    throw new RangeProblem({
      what: `${JSON.stringify(from)} is above ${JSON.stringify(to)}`,
      at,
      length: whole.trimEnd().length,
      expected: 'the lower version first',
    })
  }
  const side = (comparator: Comparator, version: string) =>
    version === '' ? [interval(anyTold, undefined)] : constraint(ecosystem, comparator, version)
  return intersection(side(open === '[' ? '>=' : '>', from), side(close === ']' ? '<=' : '<', to))
}
