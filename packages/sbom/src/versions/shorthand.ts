/**
 * What ecosystems write in place of two comparisons: `^1.2.3`, `~1.2`, `1.2.x` (npm, Cargo, Go, NuGet), a bare `1.2`
 * (Cargo), `~=1.4.2` and `==1.4.*` (PyPI), `~> 2.0` (RubyGems), `~1.2` (Alpine: all that begins so). The end is below the
 * first pre-release of the next version.
 */
import type { Ecosystem } from '../document.js'
import { apkKeyStart } from './apk-key.js'
import { bound } from './constraint.js'
import type { Interval } from './interval.js'
import { aboveAll } from './key-text.js'
import { next } from './rising.js'

/** From a version on, up to another one that is not meant any more. */
type Shorthand = { readonly from: string; readonly to: string }

type Expand = (version: string) => Shorthand | undefined

const semantic: Readonly<Record<string, Expand>> = { '^': caret, '~': tilde }

const operators: Partial<Readonly<Record<Ecosystem, Readonly<Record<string, Expand>>>>> = {
  npm: semantic,
  cargo: { ...semantic, '': requirement },
  golang: semantic,
  nuget: semantic,
  pypi: { '~=': compatibleRelease },
  gem: { '~>': pessimistic },
}

const wildcards: Partial<Readonly<Record<Ecosystem, Expand>>> = {
  npm: semanticWildcard,
  cargo: semanticWildcard,
  golang: semanticWildcard,
  nuget: semanticWildcard,
  pypi: pypiWildcard,
}

/** The operators that an ecosystem has beyond comparisons. */
export function shorthandOperators(ecosystem: Ecosystem): readonly string[] {
  return ecosystem === 'apk' ? fuzzy : Object.keys(operators[ecosystem] ?? {})
}

/** As `apk` takes them, all for the same. */
const fuzzy = ['~', '~=', '=~']

/** Undefined for a version that the operator does not take. */
export function shorthand(ecosystem: Ecosystem, operator: string, version: string): Interval | undefined {
  if (ecosystem === 'apk') return beginningWith(version)
  const meant = operators[ecosystem]?.[operator]?.(version)
  return meant && between(ecosystem, meant)
}

/** `*`, and what npm writes for it. */
export function isAnyVersion(ecosystem: Ecosystem, text: string): boolean {
  return text === '*' || (ecosystem === 'npm' && /^[xX]$/.test(text))
}

/** `1.2.x`; in npm and Cargo also `1.2`, which leaves out what may be anything. Undefined for a whole version. */
export function wildcard(ecosystem: Ecosystem, version: string): Shorthand | undefined {
  return wildcards[ecosystem]?.(isPartial(ecosystem, version) ? `${version}.*` : version)
}

export function between(ecosystem: Ecosystem, { from, to }: Shorthand): Interval {
  return { from: bound(ecosystem, from, true), to: bound(ecosystem, to, false) }
}

/** What an operator that an ecosystem lacks means where it is known, as comparisons; empty for what nobody knows. */
export function inComparisons(operator: string, version: string): readonly string[] {
  const [text] = /^\d+(?:\.\d+){0,2}/.exec(version) ?? []
  if (text === undefined) return []
  const numbers = text.split('.')
  const below = (count: number) => `>=${text} <${next(numbers.slice(0, Math.max(1, count))).join('.')}`
  switch (operator) {
    case '^':
      return [below(1)]
    case '~':
    case '=~':
      return [...new Set([below(2), below(numbers.length - 1)])]
    case '~>':
    case '~=':
      return [below(numbers.length - 1)]
    default:
      return []
  }
}

function isPartial(ecosystem: Ecosystem, version: string): boolean {
  return (ecosystem === 'npm' || ecosystem === 'cargo') && /^v?\d+(?:\.\d+)?$/.test(version)
}

function caret(version: string): Shorthand | undefined {
  const numbers = leadingNumbers(version)
  if (numbers === undefined) return undefined
  const significant = numbers.findIndex((number) => !/^0+$/.test(number))
  const last = significant === -1 ? numbers.length - 1 : significant
  return { from: wholeVersion(version), to: semanticEnd(numbers.slice(0, last + 1)) }
}

function tilde(version: string): Shorthand | undefined {
  const numbers = leadingNumbers(version)
  return numbers && { from: wholeVersion(version), to: semanticEnd(numbers.slice(0, 2)) }
}

/** As `Cargo.toml` has it: what is compatible, unless a star says what may be anything. */
function requirement(version: string): Shorthand | undefined {
  return semanticWildcard(version) ?? caret(version)
}

function semanticWildcard(version: string): Shorthand | undefined {
  const [, text] = /^v?(\d+(?:\.\d+)?)(?:\.[xX*]){1,2}$/.exec(version) ?? []
  return text === undefined ? undefined : { from: text, to: semanticEnd(text.split('.')) }
}

/** Of `1.2.3-rc.1`, `1.2` and `1.2.x`: the numbers that are told, three at most. */
function leadingNumbers(version: string): readonly string[] | undefined {
  const [, text] = /^v?(\d+(?:\.\d+){0,2})(?:$|[-+.])/.exec(version) ?? []
  return text?.split('.')
}

function wholeVersion(version: string): string {
  return version.replace(/(?:\.[xX*])+$/, '')
}

function semanticEnd(numbers: readonly string[]): string {
  return `${[...next(numbers), '0', '0'].slice(0, Math.max(3, numbers.length)).join('.')}-0`
}

function compatibleRelease(version: string): Shorthand | undefined {
  const [, epoch = '', release = ''] = /^v?(\d+!)?(\d+(?:\.\d+)+)/.exec(version) ?? []
  if (release === '') return undefined
  return { from: version, to: `${epoch}${next(release.split('.').slice(0, -1)).join('.')}.dev0` }
}

function pypiWildcard(version: string): Shorthand | undefined {
  const [, epoch = '', release = ''] = /^v?(\d+!)?(\d+(?:\.\d+)*)\.\*$/.exec(version) ?? []
  if (release === '') return undefined
  return { from: `${epoch}${release}.dev0`, to: `${epoch}${next(release.split('.')).join('.')}.dev0` }
}

function pessimistic(version: string): Shorthand | undefined {
  const [release] = /^\d+(?:\.\d+)*/.exec(version) ?? []
  if (release === undefined) return undefined
  const numbers = release.split('.')
  return { from: version, to: `${next(numbers.slice(0, Math.max(1, numbers.length - 1))).join('.')}.A` }
}

/** `~1.2`: `1.2`, `1.2.3-r4`, `1.2_rc1`. */
function beginningWith(version: string): Interval {
  const start = apkKeyStart(version)
  const isNumbers = /^[1-9]\d*(?:\.[1-9]\d*)*$/.test(version)
  return {
    from: { version, key: start, inclusive: true },
    to: {
      version: isNumbers ? next(version.split('.')).join('.') : version,
      key: `${start}${aboveAll}`,
      inclusive: !isNumbers,
    },
  }
}
