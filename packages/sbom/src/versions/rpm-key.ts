/** The order of `rpmvercmp`: words and numbers, whatever stands between them; `~` is below the end, `^` just above it. */
import { fullVersion } from './epoch.js'
import { numberKey, textEnd } from './key-text.js'

const marks: Readonly<Record<string, string>> = { '~': '#', '^': '%' }
const end = '$'
/** Below every number. */
const word = '*'

export function rpmKey(text: string): string {
  const { epoch, version, revision } = fullVersion(text)
  return `${numberKey(epoch)}${partKey(version)}${revision === '' ? '' : partKey(revision)}`
}

function partKey(part: string): string {
  const segments = part.match(/[0-9]+|[A-Za-z]+|[~^]/g) ?? []
  return `${segments.map(segmentKey).join('')}${end}`
}

function segmentKey(segment: string): string {
  // A word may be `constructor`.
  const mark = Object.hasOwn(marks, segment) ? marks[segment] : undefined
  if (mark !== undefined) return mark
  return /^\d/.test(segment) ? numberKey(segment) : `${word}${segment}${textEnd}`
}
