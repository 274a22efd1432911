/** `vers:maven/>=2.0|<2.17.1`: ranges as advisories exchange them. */
import type { Ecosystem } from '../document.js'
import { type Comparator, constraint } from './constraint.js'
import type { Interval } from './interval.js'
import { intersection, union } from './interval-set.js'
import { versionKey } from './order.js'
import { RangeProblem } from './range-problem.js'
import { checkVersion } from './version-text.js'

const ecosystems: Readonly<Record<string, Ecosystem>> = {
  npm: 'npm',
  maven: 'maven',
  pypi: 'pypi',
  deb: 'deb',
  rpm: 'rpm',
  apk: 'apk',
  alpine: 'apk',
  gem: 'gem',
  nuget: 'nuget',
  golang: 'golang',
  go: 'golang',
  cargo: 'cargo',
  generic: 'generic',
}

export function isVersUri(text: string): boolean {
  return /^vers:/i.test(text)
}

type Constraint = {
  readonly comparator: Comparator
  readonly version: string
  readonly key: string
}

/** Undefined for a type that is not known here. */
export function versEcosystem(uri: string): Ecosystem | undefined {
  const type = /^vers:([^/]*)/i.exec(uri)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(ecosystems, type) ? ecosystems[type] : undefined
}

/** The URI stands at `at` of what the user wrote. */
export function versUri(ecosystem: Ecosystem, uri: string, at: number): readonly Interval[] {
  const slash = uri.includes('/') ? uri.indexOf('/') : uri.length
  if (versEcosystem(uri) !== ecosystem) {
    throw new RangeProblem({
      what: `${JSON.stringify(uri.slice(0, slash))} is not about ${ecosystem} versions`,
      at,
      length: slash,
      expected: `vers:${ecosystem}/ and constraints`,
    })
  }
  const start = slash + 1
  if (uri.slice(start).trim() === '*') return [{}]
  const constraints = readConstraints(ecosystem, uri.slice(start), at + start)
  const equal = constraints.filter(({ comparator }) => comparator === '=')
  const excluded = constraints.filter(({ comparator }) => comparator === '!=')
  const sides = constraints.filter(({ comparator }) => comparator !== '=' && comparator !== '!=')
  const isOnlyExcluding = equal.length === 0 && sides.length === 0
  const included = isOnlyExcluding
    ? [{}]
    : union([
        ...equal.flatMap(({ version }) => constraint(ecosystem, '=', version)),
        ...between(ecosystem, sides),
      ])
  return excluded.reduce<readonly Interval[]>(
    (set, { version }) => intersection(set, constraint(ecosystem, '!=', version)),
    included,
  )
}

const form = /^(<=|>=|!=|<|>|=)?(.+)$/s

function readConstraints(ecosystem: Ecosystem, text: string, at: number): readonly Constraint[] {
  let offset = at
  const found = text.split('|').map((part): Constraint => {
    const [, comparator = '=', encoded = ''] = form.exec(part.trim()) ?? []
    const version = decoded(encoded)
    if (version === undefined || version.trim() === '' || /^[<>=!*]/.test(version)) {
      throw new RangeProblem({
        what: `${JSON.stringify(part)} is no constraint`,
        at: offset,
        length: part.length,
        expected: 'a version, alone or after one of < <= > >= = !=',
      })
    }
    checkVersion(ecosystem, {
      version: version.trim(),
      at: offset + part.indexOf(encoded),
      operator: comparator,
    })
    offset += part.length + 1
    return { comparator: comparator as Comparator, version, key: versionKey(ecosystem, version) }
  })
  return found.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
}

/** In rising order: what rises opens an interval, what falls closes it. Of several in a row the widest counts. */
function between(ecosystem: Ecosystem, sides: readonly Constraint[]): readonly Interval[] {
  const opens = ({ comparator }: Constraint) => comparator.startsWith('>')
  const widest = sides.filter((side, index) => {
    const neighbour = sides[opens(side) ? index - 1 : index + 1]
    return neighbour === undefined || opens(neighbour) !== opens(side)
  })
  const found: Interval[] = []
  widest.forEach((side, index) => {
    const following = widest[index + 1]
    if (!opens(side)) {
      if (index === 0) found.push(...constraint(ecosystem, side.comparator, side.version))
      return
    }
    const from = constraint(ecosystem, side.comparator, side.version)
    const to = following && constraint(ecosystem, following.comparator, following.version)
    found.push(...(to === undefined ? from : intersection(from, to)))
  })
  return found
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
