/** `>=2.0, <2.17.1`: comparisons that hold together. */
import type { Ecosystem } from '../document.js'
import { type Comparator, constraint } from './constraint.js'
import type { Interval } from './interval.js'
import { intersection, union } from './interval-set.js'
import { versionKey } from './order.js'
import { RangeProblem } from './range-problem.js'
import { between, inComparisons, shorthand, shorthandOperators, wildcard } from './shorthand.js'
import { checkSigns } from './version-text.js'

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
  readonly version: string
  /** Of the operator, in the whole text. */
  readonly at: number
  readonly versionAt: number
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
    found.push({ operator, version, at: start, versionAt })
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
    { operator: '>=', version: from, at, versionAt: at },
    { operator: '<=', version: to, at: toAt, versionAt: toAt },
  ]
}

function meaning(ecosystem: Ecosystem, comparison: Comparison): readonly Interval[] {
  const { operator, version, at } = comparison
  if (version === '*' && operator === '') return [{}]
  checkVersion(ecosystem, comparison)
  if (shorthandOperators(ecosystem).includes(operator)) {
    const meant = shorthand(ecosystem, operator, version)
    if (meant === undefined) throw noVersion(comparison, inFull(comparison))
    return union([meant])
  }
  const comparator = Object.hasOwn(comparators, operator) ? comparators[operator] : undefined
  if (comparator !== undefined) return compared(ecosystem, comparator, comparison)
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

function compared(
  ecosystem: Ecosystem,
  comparator: Comparator,
  { version }: Comparison,
): readonly Interval[] {
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

function checkVersion(ecosystem: Ecosystem, comparison: Comparison): void {
  const { version, operator, versionAt } = comparison
  checkSigns(version, versionAt)
  // A word may be the very version; nothing is above or below it, and without an operator it belongs to another question.
  const isWord = !/\d/.test(version) && !/^(?:=+|!=)$/.test(operator)
  if (isWord || version.startsWith('^') || versionKey(ecosystem, version) === '') throw noVersion(comparison)
}

/** PyPI's `~=4` leaves open which part may rise. */
function inFull({ operator, version }: Comparison): string | undefined {
  return /^\d+$/.test(version) ? `${operator}${version}.0` : undefined
}

function noVersion({ version, versionAt }: Comparison, expected = 'a version such as 2.17.1'): RangeProblem {
  return new RangeProblem({
    what: version === '' ? 'the version is missing' : `${JSON.stringify(version)} is no version`,
    at: versionAt,
    length: version.length,
    expected,
  })
}
