/** Which rows a query is about. Of a file only what is needed is read: few columns, and groups that can match. */
import type { Ecosystem } from '../document.js'
import { mentions } from '../license-expression.js'
import { nameKey } from '../package-name.js'
import { ecosystems } from '../query/ecosystem-name.js'
import { type NearMiss, nearMiss } from '../query/near-miss.js'
import { answerForPackage, surest } from '../query/package-answer.js'
import { isCalled } from '../query/vulnerability-id.js'
import type { LicenseQuery, PackageQuery, Query, VulnerabilityQuery } from '../query.js'
import {
  type FactsOfImage,
  type ImageFacts,
  type PackageFact,
  packageKey,
  type VulnerabilityFact,
} from './facts.js'
import { identitiesOf } from './keys.js'
import type { Cell, Group, GroupRange, OpenTable, TableRecord } from './parquet.js'
import { imageIn, packageIn, vulnerabilityIn } from './rows.js'

export type Match = {
  readonly image: ImageFacts
  readonly package: PackageFact
  /** Where a vulnerability was asked for. */
  readonly vulnerability?: VulnerabilityFact
  /** A range was asked for, and nothing tells the version: it may be inside. */
  readonly isVersionUnknown?: true
  /** Not by the name that the document has, but by its package URL, or another of the same name and version. */
  readonly isByOtherName?: true
}

/** What may be meant and is not asked for. */
export type Near = { readonly image: ImageFacts; readonly package: PackageFact; readonly miss: NearMiss }

export type Notice = {
  near?(near: Near): void
  /** Of an image that is searched for a vulnerability: whether any is told of it. */
  told?(sha: string, isTold: boolean): void
}

export function searchFacts(
  query: Query,
  { image, packages, vulnerabilities }: FactsOfImage,
  notice: Notice = {},
): Match[] {
  if (query.kind === 'package') {
    return packages.flatMap((found) => judged(query, { image, package: found }, notice))
  }
  if (query.kind === 'license') {
    const isWanted = remembered((license: string) => mentions(license, query.expression))
    return packages.flatMap((found) => (isWanted(found.license) ? [{ image, package: found }] : []))
  }
  notice.told?.(image.sha, vulnerabilities.length > 0)
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
  notice: Notice = {},
): Promise<Match[]> {
  switch (query.kind) {
    case 'package':
      return await searchPackages(query, sbom, notice)
    case 'license':
      return await searchLicenses(query, sbom)
    case 'vulnerability': {
      const cve = await openCve()
      return cve === undefined ? [] : await searchVulnerabilities(query, sbom, cve, notice)
    }
  }
}

async function searchPackages(query: PackageQuery, sbom: OpenTable, notice: Notice): Promise<Match[]> {
  // Also of ecosystems that are not asked for: what is found there may be meant.
  const keys = new Set(ecosystems.map((ecosystem) => keyIn(ecosystem, query)))
  const groups = sbom.groups({
    skip: (range) => isEmptyIn(range, 'identities') && !mayHold(range, 'packagekey', keys),
  })
  return await collect(groups, async (group) => {
    const [names, others] = [await group.column('packagekey'), await group.column('identities')]
    // Without the keys, as in a file of an older version, each row is asked.
    const isKeyed = group.columns.includes('identities')
    const rows = rowsWhere(
      names,
      (name, row) => !isKeyed || keys.has(String(name)) || (others[row] ?? '') !== '',
    )
    const found = await matchesAt(group, rows)
    return found.flatMap((match) => judged(query, match, notice))
  })
}

/** Under each of its names. */
function judged(query: PackageQuery, match: Match, notice: Notice): Match[] {
  const identities = identitiesOf(match.package)
  const answers = identities.map((identity) => answerForPackage(query, identity))
  const answer = surest(answers)
  if (answer === 'no') {
    const miss = nearMiss(query, identities)
    if (miss !== undefined) notice.near?.({ ...match, miss })
    return []
  }
  return [
    {
      ...match,
      ...(answers[0] === 'no' ? { isByOtherName: true } : {}),
      ...(answer === 'yes' ? {} : { isVersionUnknown: true }),
    },
  ]
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
  notice: Notice,
): Promise<Match[]> {
  if (notice.told !== undefined) {
    const [images, told] = [await imagesIn(sbom), await imagesIn(cve)]
    for (const sha of images) notice.told(sha, told.has(sha))
  }
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

export function keyIn(ecosystem: Ecosystem, { name, namespace = '' }: PackageQuery): string {
  return nameKey(ecosystem, { name, namespace })
}

async function imagesIn(table: OpenTable): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const group of table.groups()) for (const sha of await group.column('sha')) found.add(String(sha))
  return found
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
