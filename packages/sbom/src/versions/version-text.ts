/** What a person may write as a version in a range. */
import { RangeProblem } from './range-problem.js'

/** Stands in no version. PyPI's epoch (`1!2.0`) and `(devel)` of Go are told apart before. */
const stray = /[^\x21-\x7e]|[<>=!"'`()[\]{};&|#,\\]/

/** @throws RangeProblem where two things are written together, or a sign is left over. */
export function checkSigns(version: string, at: number): void {
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
