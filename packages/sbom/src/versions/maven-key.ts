/**
 * Maven's order (`ComparableVersion`): numbers and qualifiers in lists that lie in each other. A list is always the last
 * item of its list, so that the whole is one sequence with a mark where a list begins. Where Maven's own comparison is
 * no order (a qualifier after a full stop against a list that starts with a pre-release), its documentation is followed:
 * a pre-release is below the end, and all others are above it.
 */
import { numberKey, textKey } from './key-text.js'
import { sequenceKey, type Token } from './sequence-key.js'

type Item =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'qualifier'; readonly name: string }
  | { readonly kind: 'list' }

/** In rising order: `#` pre-releases, `$` no qualifier, `%` a list, `&` zero; the end; the same above it, `*` and `+` qualifiers. */
const end = '('
const list: Token = { side: 'next', below: '%', above: ',' }
const zero: Token = { side: 'next', below: '&', above: '0' }
const noQualifier: Token = { side: 'next', below: '$', above: ')' }

const preReleases = ['alpha', 'beta', 'milestone', 'rc', 'snapshot']
const aliases = new Map([
  ['ga', ''],
  ['final', ''],
  ['release', ''],
  ['cr', 'rc'],
])
/** When a digit follows. */
const shorthands = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
])

export function mavenKey(version: string): string {
  return sequenceKey(normalized(items(version.toLowerCase())).map(token), end)
}

function items(text: string): readonly Item[] {
  const found: Item[] = []
  const isListEmpty = () => found.length === 0 || found.at(-1)?.kind === 'list'
  let last = ''
  for (const piece of text.match(/\d+|[^\d.-]+|[.-]/g) ?? []) {
    if (piece === '.' || piece === '-') {
      found.push(item(last === '' ? '0' : last))
      if (piece === '-') found.push({ kind: 'list' })
      last = ''
      continue
    }
    if (isNumber(last)) found.push(item(last), { kind: 'list' })
    else if (last !== '') {
      if (!isListEmpty()) found.push({ kind: 'list' })
      found.push(qualifier(shorthands.get(last) ?? last), { kind: 'list' })
    }
    last = piece
  }
  if (last === '') return found
  if (!isNumber(last) && !isListEmpty()) found.push({ kind: 'list' })
  return [...found, item(last)]
}

/** Nothing of worth is left at the end of a list. */
function normalized(found: readonly Item[]): readonly Item[] {
  const kept: Item[] = []
  let isAtEnd = true
  for (const one of found.toReversed()) {
    if (isAtEnd && isWorthless(one)) continue
    isAtEnd = one.kind === 'list'
    if (!isAtEnd || kept.length > 0) kept.push(one)
  }
  return kept.reverse()
}

function token(one: Item): Token {
  if (one.kind === 'list') return list
  if (one.kind === 'number') {
    return isWorthless(one) ? zero : { side: 'above', key: numberKey(one.digits) }
  }
  const rank = preReleases.indexOf(one.name)
  if (rank !== -1) return { side: 'below', key: `#${rank}` }
  if (one.name === '') return noQualifier
  return { side: 'above', key: one.name === 'sp' ? '*' : `+${textKey(one.name)}` }
}

function item(text: string): Item {
  return isNumber(text) ? { kind: 'number', digits: text } : qualifier(text)
}

function qualifier(name: string): Item {
  return { kind: 'qualifier', name: aliases.get(name) ?? name }
}

function isWorthless(one: Item): boolean {
  if (one.kind === 'number') return /^0*$/.test(one.digits)
  return one.kind === 'qualifier' && one.name === ''
}

function isNumber(text: string): boolean {
  return /^\d/.test(text)
}
