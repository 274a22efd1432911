/** Which rows a query is about. Of a file only what is needed is read: few columns, and groups that can match. */
import type { Ecosystem } from '../document.js'
import { mentions } from '../license-expression.js'
import { ecosystemOf, parsePackageUrl } from '../package-url.js'
import { isSamePackage, nameKey } from '../query/package-name.js'
import { isSameVulnerability } from '../query/vulnerability-id.js'
import {
  ecosystemsOf,
  type LicenseQuery,
  type PackageQuery,
  type Query,
  rangeIn,
  type VulnerabilityQuery,
} from '../query.js'
import { isInside } from '../versions/interval-set.js'
import { versionKey } from '../versions/order.js'
import type { FactsOfImage, ImageFacts, PackageFact, VulnerabilityFact } from './facts.js'
import type { Cell, Group, GroupRange, OpenTable, TableRecord } from './parquet.js'
import { imageIn, packageIn, vulnerabilityIn } from './rows.js'

export type Match = {
  readonly image: ImageFacts
  readonly package: PackageFact
  /** Where a vulnerability was asked for. */
  readonly vulnerability?: VulnerabilityFact
  /** A range was asked for, and nothing tells the version: it may be inside. */
  readonly isVersionUnknown?: true
}

export function searchFacts(query: Query, { image, packages, vulnerabilities }: FactsOfImage): Match[] {
  if (query.kind !== 'vulnerability') {
    const isMatch = matcherOf(query)
    return packages.filter(isMatch).map((found) => marked(query, { image, package: found }))
  }
  const byName = new Map(packages.map((one) => [pairOf(one), one]))
  return vulnerabilities
    .filter(({ cve }) => isSameVulnerability(cve, query.id))
    .flatMap((vulnerability) => {
      const found = byName.get(pairOf(vulnerability))
      return found === undefined ? [] : [{ image, package: found, vulnerability }]
    })
}

/** @param openCve Called only where a vulnerability is asked for. */
export async function searchTables(
  query: Query,
  sbom: OpenTable,
  openCve: () => Promise<OpenTable | undefined>,
): Promise<Match[]> {
  switch (query.kind) {
    case 'package':
      return await searchPackages(query, sbom)
    case 'license':
      return await searchLicenses(query, sbom)
    case 'vulnerability': {
      const cve = await openCve()
      return cve === undefined ? [] : await searchVulnerabilities(query, sbom, cve)
    }
  }
}

async function searchPackages(query: PackageQuery, sbom: OpenTable): Promise<Match[]> {
  const keys = new Set(ecosystemsOf(query).map((ecosystem) => keyIn(ecosystem, query)))
  const isMatch = matcherOf(query)
  // Another package URL of the same name and version may be of another ecosystem, in which the key is another one.
  const groups = sbom.groups({ skip: (range) => !mayHold(range, 'packagekey', keys) && hasNoOthers(range) })
  return await collect(groups, async (group) => {
    const [names, others] = [await group.column('packagekey'), await group.column('otherpurls')]
    const rows = rowsWhere(names, (name, row) => keys.has(String(name)) || (others[row] ?? '') !== '')
    const found = (await matchesAt(group, rows)).filter((match) => isMatch(match.package))
    return found.map((match) => marked(query, match))
  })
}

function marked(query: PackageQuery | LicenseQuery, match: Match): Match {
  const isUnknown = query.kind === 'package' && match.package.versionkey === '' && asksForVersion(query)
  return isUnknown ? { ...match, isVersionUnknown: true } : match
}

function asksForVersion(query: PackageQuery): boolean {
  return query.range !== undefined && query.range.trim() !== '*'
}

async function searchLicenses(query: LicenseQuery, sbom: OpenTable): Promise<Match[]> {
  const isWanted = remembered((license: string) => mentions(license, query.expression))
  return await collect(sbom.groups(), async (group) => {
    const licenses = await group.column('license')
    return await matchesAt(
      group,
      rowsWhere(licenses, (license) => isWanted(String(license ?? ''))),
    )
  })
}

async function searchVulnerabilities(
  { id }: VulnerabilityQuery,
  sbom: OpenTable,
  cve: OpenTable,
): Promise<Match[]> {
  const spellings = new Set([id, id.toUpperCase(), id.toLowerCase(), withLowerEnd(id)])
  const groups = cve.groups({ skip: (range) => !mayHold(range, 'cve', spellings) })
  const found = await collect(groups, async (group) => {
    const isWanted = remembered((name: string) => isSameVulnerability(name, id))
    const rows = rowsWhere(await group.column('cve'), (name) => isWanted(String(name)))
    return (await recordsAt(group, rows)).map((record) => ({
      sha: String(record.sha),
      vulnerability: vulnerabilityIn(record),
    }))
  })
  const wanted = new Map<string, VulnerabilityFact[]>()
  for (const { sha, vulnerability } of found) {
    const key = `${sha}\0${pairOf(vulnerability)}`
    wanted.set(key, [...(wanted.get(key) ?? []), vulnerability])
  }
  const names = new Set(found.map(({ vulnerability }) => vulnerability.package))
  const packages = sbom.groups({ skip: (range) => !mayHold(range, 'package', names) })
  return await collect(packages, async (group) => {
    const rows = rowsWhere(await group.column('package'), (name) => names.has(String(name)))
    return (await matchesAt(group, rows)).flatMap((match) => {
      const those = wanted.get(`${match.image.sha}\0${pairOf(match.package)}`) ?? []
      return those.map((vulnerability) => ({ ...match, vulnerability }))
    })
  })
}

/** Whether a package is what is asked for, under its own package URL or under another of the same name and version. */
function matcherOf(query: PackageQuery | LicenseQuery): (fact: PackageFact) => boolean {
  if (query.kind === 'license') return ({ license }) => mentions(license, query.expression)
  return (fact) =>
    isIdentity(query, fact.ecosystem, fact.package, fact.purl, fact.versionkey) ||
    (fact.otherpurls !== '' && fact.otherpurls.split('\n').some((purl) => isOther(query, fact, purl)))
}

function isOther(query: PackageQuery, { package: name, packageversion }: PackageFact, purl: string): boolean {
  const parsed = parsePackageUrl(purl)
  if (parsed === undefined) return false
  const ecosystem = ecosystemOf(parsed.type)
  return isIdentity(query, ecosystem, name, purl, versionKey(ecosystem, packageversion))
}

function isIdentity(
  query: PackageQuery,
  ecosystem: Ecosystem,
  name: string,
  purl: string,
  key: string,
): boolean {
  if (!ecosystemsOf(query).includes(ecosystem)) return false
  const namespace = parsePackageUrl(purl)?.namespace ?? ''
  if (!isSamePackage(ecosystem, query, { name, namespace })) return false
  if (query.range === undefined) return true
  const intervals = rangeIn(query, ecosystem)?.intervals ?? []
  // A version that nothing tells may be any.
  if (key === '') return intervals.length > 0
  return intervals.some((interval) => isInside(interval, key))
}

export function keyIn(ecosystem: Ecosystem, { name, namespace = '' }: PackageQuery): string {
  return nameKey(ecosystem, { name, namespace })
}

function pairOf({ package: name, packageversion }: Pick<PackageFact, 'package' | 'packageversion'>): string {
  return `${name}\0${packageversion}`
}

/** Whether a group whose least and largest value are told may hold one of these. */
function mayHold(range: GroupRange, column: string, values: ReadonlySet<string>): boolean {
  const told = range(column)
  if (told === undefined) return true
  return [...values].some((value) => value >= told.least && value <= told.most)
}

function hasNoOthers(range: GroupRange): boolean {
  return range('otherpurls')?.most === ''
}

/** `GHSA-jfh8-c2jp-5v3q` */
function withLowerEnd(id: string): string {
  const at = id.indexOf('-')
  return `${id.slice(0, at).toUpperCase()}${id.slice(at).toLowerCase()}`
}

async function collect<T>(
  groups: readonly Group[],
  search: (group: Group) => Promise<readonly T[]>,
): Promise<T[]> {
  const found: T[] = []
  for (const group of groups) found.push(...(await search(group)))
  return found
}

function rowsWhere(cells: readonly Cell[], isWanted: (cell: Cell, row: number) => boolean): number[] {
  const rows: number[] = []
  for (let row = 0; row < cells.length; row++) if (isWanted(cells[row], row)) rows.push(row)
  return rows
}

async function matchesAt(group: Group, rows: readonly number[]): Promise<Match[]> {
  const records = await recordsAt(group, rows)
  return records.map((record) => ({ image: imageIn(record), package: packageIn(record) }))
}

async function recordsAt(group: Group, rows: readonly number[]): Promise<TableRecord[]> {
  if (rows.length === 0) return []
  const cells = await Promise.all(
    group.columns.map(async (name) => [name, await group.column(name)] as const),
  )
  return rows.map((row) => Object.fromEntries(cells.map(([name, column]) => [name, column[row]])))
}

function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = work(text)
    known.set(text, made)
    return made
  }
}
