/** What is not asked for, though it may be meant: no match would read as an answer. */
import type { Ecosystem } from '../document.js'
import { afterEpoch } from '../package-url.js'
import { fullVersion } from '../versions/epoch.js'
import type { Identity } from './identity.js'
import { answerForPackage, isAsked } from './package-answer.js'
import { ecosystemsOf, inEachVersion, type PackageQuery, rangeIn } from './package-query.js'

export type NearMiss = {
  /** That finds it. */
  readonly query: string
  /** Why the query does not, as a piece of a sentence after the name of the package. */
  readonly why: string
}

/** Undefined where the package is asked for, and where it is another one. */
export function nearMiss(query: PackageQuery, identities: readonly Identity[]): NearMiss | undefined {
  if (identities.some((identity) => answerForPackage(query, identity) !== 'no')) return undefined
  for (const identity of identities) {
    const found = byEcosystem(query, identity) ?? byEpoch(query, identity)
    if (found !== undefined) return found
  }
  return undefined
}

/** Only what was supposed may be another, or what no document tells the ecosystem of. */
function byEcosystem(query: PackageQuery, identity: Identity): NearMiss | undefined {
  const { ecosystem } = identity
  if (query.ecosystem === undefined || ecosystemsOf(query).includes(ecosystem)) return undefined
  const isUntold = ecosystem === 'generic' && identity.type === undefined
  if (query.isSupposed !== true && !isUntold) return undefined
  const other = queryIn(query, ecosystem)
  if (!isAsked(other, identity)) return undefined
  // What its ecosystem cannot read as a range is told whatever its version.
  const isInRange = rangeIn(other, ecosystem) === undefined || answerForPackage(other, identity) !== 'no'
  if (!isInRange) return undefined
  const why = isUntold ? 'tells no ecosystem' : `is of ${ecosystem}, not ${query.ecosystem}`
  return { query: textOf(other), why }
}

/** Distributions count the epoch first, and nobody knows it by heart. */
function byEpoch(query: PackageQuery, identity: Identity): NearMiss | undefined {
  const { ecosystem, version } = identity
  const { range } = query
  if ((ecosystem !== 'deb' && ecosystem !== 'rpm') || range === undefined) return undefined
  if (!isAsked(query, identity)) return undefined
  const epoch = fullVersion(version).epoch.replace(/^0+/, '')
  if (epoch === '') return undefined
  const other = withRange(
    queryIn(query, ecosystem),
    inEachVersion(range, (one) => afterEpoch(one, epoch)),
  )
  if (answerForPackage(other, identity) === 'no') return undefined
  return { query: textOf(other), why: `has the epoch ${epoch}, which the query leaves out` }
}

const others = new WeakMap<PackageQuery, Map<string, PackageQuery>>()

function queryIn(query: PackageQuery, ecosystem: Ecosystem): PackageQuery {
  const { isSupposed: _, ...rest } = query
  return remembered(query, ecosystem, () => ({ ...rest, ecosystem }))
}

function withRange(query: PackageQuery, range: string): PackageQuery {
  return remembered(query, range, () => ({ ...query, range }))
}

/** A query knows its ranges, so each is made once. */
function remembered(query: PackageQuery, key: string, make: () => PackageQuery): PackageQuery {
  const known = others.get(query) ?? new Map<string, PackageQuery>()
  others.set(query, known)
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}

/** As one may ask it. */
function textOf({ ecosystem, namespace, name, range = '', isVersionTold = false }: PackageQuery): string {
  const between = ecosystem === 'maven' || ecosystem === 'generic' ? ':' : '/'
  const full = namespace === undefined ? name : `${namespace}${between}${name}`
  const sign = range === '' || /^[<>=!~^[(]/.test(range) ? '' : isVersionTold ? '@' : ' '
  return `${ecosystem}:${full}${sign}${range}`
}
