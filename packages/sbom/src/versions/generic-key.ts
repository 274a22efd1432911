/**
 * Versions of nobody's rules: numbers by their value, the usual names of pre-releases below the end, other words (such
 * as the letter of `1.0.2k`) above it, zeros at the end without a meaning.
 */
import { noKey, numberKey, textKey } from './key-text.js'
import { sequenceKey, type Token } from './sequence-key.js'

const end = '('
const zero: Token = { side: 'next', below: '%', above: '*' }
const preReleases = new Set([
  'alpha',
  'beta',
  'dev',
  'milestone',
  'nightly',
  'pre',
  'preview',
  'rc',
  'snapshot',
])

export function genericKey(version: string): string {
  const segments = version
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .match(/[0-9]+|[a-z]+/g)
  if (segments === null) return noKey
  return sequenceKey(segments.map(token), end)
}

function token(segment: string): Token {
  if (/^0+$/.test(segment)) return zero
  if (/^\d/.test(segment)) return { side: 'above', key: numberKey(segment) }
  return preReleases.has(segment)
    ? { side: 'below', key: `#${textKey(segment)}` }
    : { side: 'above', key: `)${textKey(segment)}` }
}
