/**
 * Alpine's order, after Gentoo's: numbers, a letter, suffixes (`_rc1` below the release, `_p1` above it), a commit, a
 * revision. A number with a leading zero is compared as text, and is below all without.
 */
import { noKey, numberKey, textEnd, textKey } from './key-text.js'

/** In rising order: what may follow a number, a letter or a suffix. A number follows without a mark: above all others. */
const marks = {
  before: '#',
  end: '$',
  revision: '%',
  commit: '&',
  count: '*',
  after: '+',
  letter: ',',
} as const
/** Above all that is known. */
const unknown = '~'

const before = ['alpha', 'beta', 'pre', 'rc']
const after = ['cvs', 'svn', 'git', 'hg', 'p']

const form =
  /^(?<numbers>\d+(?:\.\d+)*)(?<letter>[a-z](?<afterLetter>\d*(?:\.\d+)*))?(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~(?<commit>[0-9a-f]+))?(?:-r(?<revision>\d+))?/

export function apkKey(version: string): string {
  const match = form.exec(version)
  if (match?.groups === undefined) return noKey
  const { numbers = '', letter, afterLetter = '', suffixes = '', commit, revision } = match.groups
  const tail = version.slice(match[0].length)
  const [initial = '', ...others] = numbers.split('.')
  return [
    numberKey(initial),
    ...others.map(laterNumberKey),
    letter === undefined ? '' : `${marks.letter}${letter[0]}${afterLetterKey(afterLetter)}`,
    ...suffixes.split('_').slice(1).map(suffixKey),
    commit === undefined ? '' : `${marks.commit}${commit}${textEnd}`,
    revision === undefined ? '' : `${marks.revision}${numberKey(revision)}`,
    tail === '' ? marks.end : `${unknown}${textKey(tail)}`,
  ].join('')
}

/** `0` and the rest as text, when it starts with a zero. */
function laterNumberKey(digits: string): string {
  return digits.startsWith('0') ? `${digits}${textEnd}` : numberKey(digits)
}

function afterLetterKey(numbers: string): string {
  return numbers.split('.').filter(Boolean).map(laterNumberKey).join('')
}

function suffixKey(suffix: string): string {
  const [name = ''] = /^[a-z]+/.exec(suffix) ?? []
  const count = suffix.slice(name.length)
  const isBefore = before.includes(name)
  const rank = (isBefore ? before : after).indexOf(name)
  return `${isBefore ? marks.before : marks.after}${rank}${count === '' ? '' : `${marks.count}${numberKey(count)}`}`
}

/** With which the keys begin of all versions that begin so. */
export function apkKeyStart(version: string): string {
  const key = apkKey(version)
  return key.endsWith(marks.end) ? key.slice(0, -marks.end.length) : key
}
