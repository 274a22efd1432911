/**
 * Semantic versions as npm, Cargo, Go and NuGet have them. Read leniently: `v1.2`, `1.2.3beta` and four numbers occur
 * everywhere. What stands after `+` does not count.
 */
import { noKey, numberKey, textEnd, textKey } from './key-text.js'

export type Numbering = {
  /** How many numbers there always are: fewer are filled up with zeros. */
  readonly numbers: number
  /** What may stand before the first number. */
  readonly prefix: RegExp
}

/** A pre-release is below its release; more numbers than there should be are above. */
const preRelease = '#'
const release = '$'

export function semverKey(version: string, { numbers, prefix }: Numbering): string {
  const text = version.replace(prefix, '')
  const [core] = /^\d+(?:\.\d+)*/.exec(text) ?? []
  if (core === undefined) return noKey
  const rest = /^[^+]*/.exec(text.slice(core.length))?.[0] ?? ''
  return `${coreKey(core.split('.'), numbers)}${preReleaseKey(rest.replace(/^[-._]/, ''))}`
}

function coreKey(parts: readonly string[], numbers: number): string {
  const keys = parts.map(numberKey)
  while (keys.length > numbers && keys.at(-1) === zero) keys.pop()
  return keys.join('').concat(zero.repeat(Math.max(0, numbers - keys.length)))
}

const zero = '0'

function preReleaseKey(text: string): string {
  if (text === '') return release
  return `${preRelease}${text.split('.').map(identifierKey).join('')}${textEnd}`
}

/** A number is below every other identifier. */
function identifierKey(identifier: string): string {
  return /^\d+$/.test(identifier) ? numberKey(identifier) : `:${textKey(identifier)}`
}
