/** `>=2.0, <2.17.1`: comparisons that hold together. */
import type { Ecosystem } from '../document.js'
import { type Comparator, constraint } from './constraint.js'
import type { Interval } from './interval.js'
import { intersection, union } from './interval-set.js'
import { RangeProblem } from './range-problem.js'
import { between, inComparisons, isAnyVersion, shorthand, shorthandOperators, wildcard } from './shorthand.js'
import { checkVersion, noVersion, type WrittenVersion } from './version-text.js'

/** What else is written for a comparison. */
const comparators: Readonly<Record<string, Comparator>> = {
  '': '=',
  '=': '=',
  '==': '=',
  '===': '=',
  '!=': '!=',
  '<': '<',
  '<<': '<',
  '<=': '<=',
  '>': '>',
  '>>': '>',
  '>=': '>=',
}

type Comparison = {
  readonly operator: string
  /** Of the operator, in the whole text. */
  readonly at: number
  readonly written: WrittenVersion
}

/** `text` is one alternative; it stands at `at` of what the user wrote. */
export function comparisons(ecosystem: Ecosystem, text: string, at: number): readonly Interval[] {
  const found = hyphenRange(ecosystem, text, at) ?? read(text, at)
  return found.map((comparison) => meaning(ecosystem, comparison)).reduce(intersection)
}

const form = /([<>=!~^]*)[ \t]*([^\s,]*)[\s,]*/y

function read(text: string, at: number): readonly Comparison[] {
  const found: Comparison[] = []
  form.lastIndex = 0
  while (form.lastIndex < text.length) {
    const start = at + form.lastIndex
    const [whole, operator = '', version = ''] = form.exec(text) ?? ['']
    const versionAt = start + (version === '' ? whole.length : whole.indexOf(version, operator.length))
    found.push({ operator, at: start, written: { operator, version, at: versionAt } })
  }
  return found
}

const hyphenForm = /^(\S+)[ \t]+-[ \t]+(\S+)$/

/** `1.2.3 - 2`, as npm writes from a version to another one. */
function hyphenRange(ecosystem: Ecosystem, text: string, at: number): readonly Comparison[] | undefined {
  const [, from, to] = hyphenForm.exec(text) ?? []
  if (from === undefined || to === undefined) return undefined
  if (ecosystem !== 'npm') {
    throw new RangeProblem({
      what: `${JSON.stringify(text)} is no range of ${ecosystem} versions`,
      at,
      length: text.length,
      expected: `>=${from} <=${to}`,
      isForeign: true,
    })
  }
  const toAt = at + text.length - to.length
  return [
    { operator: '>=', at, written: { operator: '>=', version: from, at } },
    { operator: '<=', at: toAt, written: { operator: '<=', version: to, at: toAt } },
  ]
}

function meaning(ecosystem: Ecosystem, comparison: Comparison): readonly Interval[] {
  const { operator, at, written } = comparison
  const { version } = written
  if (operator === '' && isAnyVersion(ecosystem, version)) return [{}]
  if (wildcard(ecosystem, version) === undefined) checkVersion(ecosystem, written)
  if (shorthandOperators(ecosystem).includes(operator)) {
    const meant = shorthand(ecosystem, operator, version)
    if (meant === undefined) throw noVersion(written, inFull(written))
    return union([meant])
  }
  const comparator = Object.hasOwn(comparators, operator) ? comparators[operator] : undefined
  if (comparator !== undefined) return compared(ecosystem, comparator, version)
  throw new RangeProblem({
    what: `${JSON.stringify(operator)} is no operator of ${ecosystem} versions`,
    at,
    length: operator.length,
    expected: inPlaceOf(ecosystem, operator, version),
    isForeign: inComparisons(operator, version).length > 0,
  })
}

/** What was probably meant; else what there is. */
function inPlaceOf(ecosystem: Ecosystem, operator: string, version: string): string {
  const meant = inComparisons(operator, version)
  if (meant.length > 0) return meant.join(', or ')
  return ['<', '<=', '>', '>=', '=', '!=', ...shorthandOperators(ecosystem).filter(Boolean)].join(' ')
}

function compared(ecosystem: Ecosystem, comparator: Comparator, version: string): readonly Interval[] {
  const meant = wildcard(ecosystem, version)
  if (meant === undefined) return constraint(ecosystem, comparator, version)
  switch (comparator) {
    case '=':
      return union([between(ecosystem, meant)])
    case '!=':
      return union([...constraint(ecosystem, '<', meant.from), ...constraint(ecosystem, '>=', meant.to)])
    case '<=':
      return constraint(ecosystem, '<', meant.to)
    case '>':
      return constraint(ecosystem, '>=', firstRelease(meant.to))
    default:
      return constraint(ecosystem, comparator, meant.from)
  }
}

/** The end of a wildcard is below the pre-releases of the next version, which are not above the wildcard either. */
function firstRelease(end: string): string {
  return end.replace(/(?:-0|\.dev0)$/, '')
}

/** PyPI's `~=4` leaves open which part may rise. */
function inFull({ operator, version }: WrittenVersion): string | undefined {
  return /^\d+$/.test(version) ? `${operator}${version}.0` : undefined
}
