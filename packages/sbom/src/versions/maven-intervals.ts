/** `[2.0,2.17.1)`, `(,1.0]`, `[1.5]`, several with commas between them: as Maven and NuGet write ranges. */
import type { Ecosystem } from '../document.js'
import { bound } from './constraint.js'
import type { Bound, Interval } from './interval.js'
import { anyTold, interval, union } from './interval-set.js'
import { RangeProblem } from './range-problem.js'
import { checkSigns } from './version-text.js'

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
    found.push(intervalOf(ecosystem, match, at + start))
  }
  return union(found)
}

function intervalOf(ecosystem: Ecosystem, match: RegExpExecArray, at: number): Interval {
  const [whole, open, first = '', comma, second = '', close] = match
  const [from, to] = [first.trim(), second.trim()]
  const side = (version: string, inclusive: boolean): Bound | undefined =>
    version === '' ? undefined : bound(ecosystem, version, inclusive)
  checkSigns(from, at + whole.indexOf(first, 1) + first.indexOf(from))
  checkSigns(to, at + whole.lastIndexOf(second) + second.indexOf(to))
  if (comma === '') {
    if (from !== '' && open === '[' && close === ']') {
      return interval(side(from, true), side(from, true))
    }
    throw new RangeProblem({
      what: `${JSON.stringify(whole.trim())} is no interval`,
      at,
      length: whole.trimEnd().length,
      expected: 'one version in square brackets, such as [2.17.1], or two with a comma',
    })
  }
  const [start, end] = [side(from, open === '['), side(to, close === ']')]
  if (start !== undefined && end !== undefined && start.key > end.key) {
    throw new RangeProblem({
      what: `${JSON.stringify(from)} is above ${JSON.stringify(to)}`,
      at,
      length: whole.trimEnd().length,
      expected: 'the lower version first',
    })
  }
  return interval(start ?? anyTold, end)
}
