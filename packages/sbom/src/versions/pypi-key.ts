/** PEP 440. What stands after a valid version makes it a later one. */
import { noKey, numberKey, textEnd, textKey } from './key-text.js'

const form = new RegExp(
  [
    /^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)/,
    /(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\d*))?/,
    /(?:-(?<postOnly>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?/,
    /(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?/,
    /(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/,
  ]
    .map(({ source }) => source)
    .join(''),
)

/** Above everything that may stand in the same place, or below it. */
const last = '~'
const first = '!'
const releaseEnd = '$'
/** Of a release that is being developed: below its first alpha. */
const developed = '#'

export function pypiKey(version: string): string {
  const text = version.toLowerCase()
  const match = form.exec(text)
  if (match?.groups === undefined) return noKey
  const parts: Parts = match.groups
  const tail = text.slice(match[0].length)
  return [
    numberKey(parts.epoch ?? ''),
    releaseKey(parts.release ?? ''),
    preKey(parts),
    postKey(parts),
    parts.dev === undefined ? last : `d${numberKey(parts.devNumber ?? '')}`,
    localKey(parts.local),
    tail === '' ? '' : textKey(tail),
  ].join('')
}

/** Between which the keys of a version lie that only a local part tells from the one of this key. */
export function withLocal(key: string): { readonly from: string; readonly to: string } {
  const start = key.endsWith(first) ? key.slice(0, -first.length) : key
  return { from: `${start}${word}`, to: `${start}${last}` }
}

type Parts = Readonly<Record<string, string | undefined>>

function releaseKey(release: string): string {
  const keys = release.split('.').map(numberKey)
  while (keys.at(-1) === '0') keys.pop()
  return `${keys.join('')}${releaseEnd}`
}

const phases: Readonly<Record<string, string>> = { a: 'a', alpha: 'a', b: 'b', beta: 'b' }

function preKey(parts: Parts): string {
  const { pre, preNumber = '' } = parts
  if (pre !== undefined) return `${phases[pre] ?? 'r'}${numberKey(preNumber)}`
  return parts.dev !== undefined && !isPost(parts) ? developed : last
}

function postKey(parts: Parts): string {
  if (!isPost(parts)) return first
  return `p${numberKey(parts.postOnly ?? parts.postNumber ?? '')}`
}

function isPost(parts: Parts): boolean {
  return parts.post !== undefined || parts.postOnly !== undefined
}

/** A word is below a number. */
const word = ':'

function localKey(local: string | undefined): string {
  if (local === undefined) return first
  const segments = local.split(/[-_.]/)
  return `${segments.map((segment) => (/^\d+$/.test(segment) ? `;${numberKey(segment)}` : `${word}${textKey(segment)}`)).join('')}${textEnd}`
}
