/** Which rows a query is about. Of a file only what is needed is read: few columns, and groups that can match. */
import type { Ecosystem } from '../document.js'
import { mentions } from '../license-expression.js'
import { type Answer, answerForPackage, surest } from '../query/package-answer.js'
import { nameKey } from '../query/package-name.js'
import { isCalled } from '../query/vulnerability-id.js'
import {
  ecosystemsOf,
  type LicenseQuery,
  type PackageQuery,
  type Query,
  type VulnerabilityQuery,
} from '../query.js'
import {
  type FactsOfImage,
  type ImageFacts,
  type PackageFact,
  packageKey,
  type VulnerabilityFact,
} from './facts.js'
import { identityUnder, namespaceIn } from './keys.js'
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
    const answer = answererOf(query)
    return packages.flatMap((found) => matchOf({ image, package: found }, answer(found)))
  }
  const byName = new Map(packages.map((one) => [packageKey(one), one]))
  return vulnerabilities
    .filter((one) => isCalled(namesIn(one), query.id))
    .flatMap((vulnerability) => {
      const found = byName.get(packageKey(vulnerability))
      return found === undefined ? [] : [{ image, package: found, vulnerability }]
    })
}

function namesIn({ cve, aliases }: Pick<VulnerabilityFact, 'cve' | 'aliases'>) {
  return { id: cve, aliases: aliases === '' ? [] : aliases.split(' ') }
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
  const answer = answererOf(query)
  const groups = sbom.groups({
    skip: (range) => !mayHold(range, 'packagekey', keys) && isEmptyIn(range, 'otherkeys'),
  })
  return await collect(groups, async (group) => {
    const [names, others] = [await group.column('packagekey'), await group.column('otherkeys')]
    // Without the keys, as in a file of an older version, each row is asked.
    const isKeyed = group.columns.includes('packagekey') && group.columns.includes('otherkeys')
    const rows = rowsWhere(
      names,
      (name, row) => !isKeyed || keys.has(String(name)) || (others[row] ?? '') !== '',
    )
    const found = await matchesAt(group, rows)
    return found.flatMap((match) => matchOf(match, answer(match.package)))
  })
}

function matchOf(match: Match, answer: Answer): Match[] {
  if (answer === 'no') return []
  return [answer === 'yes' ? match : { ...match, isVersionUnknown: true }]
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
  const groups = cve.groups({
    skip: (range) => !mayHold(range, 'cve', spellings) && isEmptyIn(range, 'aliases'),
  })
  const isNamed = remembered((name: string) => isCalled({ id: name }, id))
  const isAmong = remembered((aliases: string) => isCalled(namesIn({ cve: '', aliases }), id))
  const found = await collect(groups, async (group) => {
    const [names, aliases] = [await group.column('cve'), await group.column('aliases')]
    const rows = rowsWhere(names, (name, row) => isNamed(String(name)) || isAmong(String(aliases[row] ?? '')))
    return (await recordsAt(group, rows)).map((record) => ({
      sha: String(record.sha),
      vulnerability: vulnerabilityIn(record),
    }))
  })
  const wanted = new Map<string, VulnerabilityFact[]>()
  for (const { sha, vulnerability } of found) {
    const key = `${sha}\0${packageKey(vulnerability)}`
    wanted.set(key, [...(wanted.get(key) ?? []), vulnerability])
  }
  const names = new Set(found.map(({ vulnerability }) => vulnerability.package))
  const packages = sbom.groups({ skip: (range) => !mayHold(range, 'package', names) })
  return await collect(packages, async (group) => {
    const rows = rowsWhere(await group.column('package'), (name) => names.has(String(name)))
    return (await matchesAt(group, rows)).flatMap((match) => {
      const those = wanted.get(`${match.image.sha}\0${packageKey(match.package)}`) ?? []
      return those.map((vulnerability) => ({ ...match, vulnerability }))
    })
  })
}

/** Under its own package URL or under another of the same name and version. */
function answererOf(query: PackageQuery | LicenseQuery): (fact: PackageFact) => Answer {
  if (query.kind === 'license') {
    const isWanted = remembered((license: string) => mentions(license, query.expression))
    return ({ license }) => (isWanted(license) ? 'yes' : 'no')
  }
  return (fact) => {
    const { ecosystem, package: name, purl, versionkey, otherpurls } = fact
    const own = answerForPackage(query, ecosystem, { name, namespace: namespaceIn(purl) }, versionkey)
    if (own === 'yes' || otherpurls === '') return own
    return surest([own, ...otherpurls.split('\n').map((other) => answerUnder(other, query, fact))])
  }
}

function answerUnder(purl: string, query: PackageQuery, fact: PackageFact): Answer {
  const identity = identityUnder(purl, fact)
  if (identity === undefined) return 'no'
  const { ecosystem, namespace, versionkey } = identity
  return answerForPackage(query, ecosystem, { name: fact.package, namespace }, versionkey)
}

export function keyIn(ecosystem: Ecosystem, { name, namespace = '' }: PackageQuery): string {
  return nameKey(ecosystem, { name, namespace })
}

/** Whether a group whose least and largest value are told may hold one of these. Files are in the order of bytes. */
function mayHold(range: GroupRange, column: string, values: ReadonlySet<string>): boolean {
  const told = range(column)
  if (told === undefined) return true
  const [least, most] = [Buffer.from(told.least), Buffer.from(told.most)]
  return [...values].some((value) => {
    const bytes = Buffer.from(value)
    return bytes.compare(least) >= 0 && bytes.compare(most) <= 0
  })
}

function isEmptyIn(range: GroupRange, column: string): boolean {
  return range(column)?.most === ''
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
