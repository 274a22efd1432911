/** What a person may write as a version in a range. */
import type { Ecosystem } from '../document.js'
import { versionKey } from './order.js'
import { RangeProblem } from './range-problem.js'
import { next } from './rising.js'

export type WrittenVersion = {
  readonly version: string
  /** In the text that the user wrote. */
  readonly at: number
  /** As it was written; empty for the version alone. */
  readonly operator: string
}

/** @throws RangeProblem for what no version can be compared with: it would match nothing, which reads as an answer. */
export function checkVersion(ecosystem: Ecosystem, written: WrittenVersion): void {
  const { version, operator, at } = written
  checkSigns(version, at)
  checkWildcard(written)
  // A word may be the very version; nothing is above or below it, and without an operator it belongs to another question.
  const isWord = !/\d/.test(version) && !/^(?:=+|!=)$/.test(operator)
  if (isWord || /^[~^]/.test(version) || versionKey(ecosystem, version) === '') throw noVersion(written)
}

export function noVersion(
  { version, at }: WrittenVersion,
  expected = 'a version such as 2.17.1',
): RangeProblem {
  return new RangeProblem({
    what: version === '' ? 'the version is missing' : `${JSON.stringify(version)} is no version`,
    at,
    length: version.length,
    expected,
  })
}

/** `2.x`, `2.+`, `1.36*`: read as a version, it would be one that nothing has. */
function checkWildcard({ version, operator, at }: WrittenVersion): void {
  if (!/\*|(?:^|[.-])(?:[xX](?=$|[.-])|\+$)/.test(version)) return
  const [start] = /^v?(?:\d+[:!])?\d+(?:\.\d+)*/.exec(version) ?? []
  if (start === undefined) throw noVersion({ version, operator, at })
  throw new RangeProblem({
    what: `${JSON.stringify(version)} is more than one version`,
    at,
    length: version.length,
    expected: beginningWith(start, operator),
    isForeign: true,
  })
}

/** What is meant by `2.x` after an operator, in comparisons. */
function beginningWith(start: string, operator: string): string {
  const [, prefix = '', release = ''] = /^(v?(?:\d+[:!])?)(.*)$/.exec(start) ?? []
  const end = `${prefix}${next(release.split('.')).join('.')}`
  switch (operator) {
    case '<':
    case '>=':
      return `${operator}${start}`
    case '<=':
      return `<${end}`
    case '>':
      return `>=${end}`
    case '!=':
      return `<${start} || >=${end}`
    default:
      return `>=${start} <${end}`
  }
}

/** Stands in no version. PyPI's epoch (`1!2.0`) and `(devel)` of Go are told apart before. */
const stray = /[^\x21-\x7e]|[<>=!"'`()[\]{};&|#,\\]/

/** @throws RangeProblem where two things are written together, or a sign is left over. */
function checkSigns(version: string, at: number): void {
  const text = version.replace(/^v?\d+!(?=\d)/, (epoch) => '0'.repeat(epoch.length))
  const found = stray.exec(text)
  if (found === null) return
  throw new RangeProblem({
    what: `${JSON.stringify(version)} is no version`,
    at,
    length: version.length,
    expected: meantBy(version, found.index),
  })
}

function meantBy(version: string, at: number): string {
  const [before, sign = '', after] = [version.slice(0, at), version[at], version.slice(at + 1)]
  if (/^["'`]/.test(version))
    return `a version without quotes, such as ${version.replace(/["'`]/g, '') || '2.17.1'}`
  if (before !== '' && /[<>=!]/.test(sign))
    return `a blank between two comparisons: ${before} ${version.slice(at)}`
  if (before !== '' && /[;&|]/.test(sign) && after !== '') {
    return 'a blank or a comma between comparisons that hold together, || between alternatives'
  }
  return 'a version such as 2.17.1'
}
