/** Facts of images to the rows of a file and back. */
import type { Ecosystem, Severity } from '../document.js'
import { nameKey } from '../package-name.js'
import { parsePackageUrl } from '../package-url.js'
import { versionKey } from '../versions/order.js'
import { columns, type TableName } from './columns.js'
import type { FactsOfImage, ImageFacts, PackageFact, VulnerabilityFact } from './facts.js'
import { fullVersionOf, type Spelled } from './keys.js'
import type { Cell, OpenTable, Row, TableRecord } from './parquet.js'

/**
 * Sorted by what is searched for, the name of the package or of the vulnerability: a search then finds most groups of
 * a large file to be without it.
 */
export function rowsOf(table: TableName, images: Iterable<FactsOfImage>): Row[] {
  const rows: Row[] = []
  for (const { image, packages, vulnerabilities } of images) {
    for (const fact of table === 'sbom' ? packages : vulnerabilities) rows.push({ image, fact })
  }
  return rows.sort(table === 'sbom' ? byPackage : byVulnerability)
}

function byPackage({ image: a, fact: one }: Row, { image: b, fact: other }: Row): number {
  return (
    compare(text(one.packagekey), text(other.packagekey)) ||
    compare(text(one.package), text(other.package)) ||
    compare(text(one.packageversion), text(other.packageversion)) ||
    compare(text(a.sha), text(b.sha))
  )
}

function byVulnerability({ image: a, fact: one }: Row, { image: b, fact: other }: Row): number {
  return (
    compare(text(one.cve), text(other.cve)) ||
    compare(text(one.package), text(other.package)) ||
    compare(text(one.packageversion), text(other.packageversion)) ||
    compare(text(a.sha), text(b.sha))
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** What the two files of some images say, image by image; without the second nothing of vulnerabilities. */
export async function factsFrom(
  sbom: OpenTable,
  cve: OpenTable | undefined,
  isWanted: (sha: string) => boolean,
): Promise<Map<string, FactsOfImage>> {
  const found = new Map<
    string,
    { image: ImageFacts; packages: PackageFact[]; vulnerabilities: VulnerabilityFact[] }
  >()
  const texts = new Map<string, string>()
  await forEachRecord('sbom', sbom, texts, (record) => {
    const image = imageIn(record)
    if (!isWanted(image.sha)) return
    const known = found.get(image.sha) ?? { image, packages: [], vulnerabilities: [] }
    known.packages.push(packageIn(record))
    found.set(image.sha, known)
  })
  if (cve === undefined) return found
  await forEachRecord('cve', cve, texts, (record) => {
    found.get(text(record.sha))?.vulnerabilities.push(vulnerabilityIn(record))
  })
  return found
}

/** @param texts Each text is kept once, however many groups and files hold it. */
async function forEachRecord(
  table: TableName,
  file: OpenTable,
  texts: Map<string, string>,
  take: (record: TableRecord) => void,
): Promise<void> {
  const names = columns[table].map(({ name }) => name)
  for (const group of file.groups()) {
    const cells = await Promise.all(names.map((name) => group.column(name)))
    for (let row = 0; row < group.rows; row++) {
      const record: { [column: string]: Cell } = {}
      for (const [at, name] of names.entries()) record[name] = shared(texts, cells[at]?.[row])
      take(record)
    }
  }
}

function shared(texts: Map<string, string>, cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  const known = texts.get(cell)
  if (known !== undefined) return known
  texts.set(cell, cell)
  return cell
}

export function imageIn(record: TableRecord): ImageFacts {
  return {
    sha: text(record.sha),
    imagearn: text(record.imagearn),
    otherarns: text(record.otherarns),
    operatingsystem: text(record.operatingsystem),
    exportedat: number(record.exportedat),
  }
}

/** Of the form that collecting gives facts: sorting is a third slower over objects of two forms. */
export function packageIn(record: TableRecord): PackageFact {
  const { packagekey, versionkey } = record.identities === undefined ? keysOf(spelledIn(record)) : record
  return {
    package: text(record.package),
    packageversion: text(record.packageversion),
    packagekey: text(packagekey),
    ecosystem: text(record.ecosystem) as Ecosystem,
    versionkey: text(versionkey),
    purl: text(record.purl),
    otherpurls: text(record.otherpurls),
    license: text(record.license),
    path: text(record.path),
  }
}

export function spelledIn(record: TableRecord): Spelled {
  return {
    package: text(record.package),
    packageversion: text(record.packageversion),
    ecosystem: text(record.ecosystem) as Ecosystem,
    purl: text(record.purl),
    otherpurls: text(record.otherpurls),
  }
}

/** A file of an older version has them in another form, or not at all. */
function keysOf(spelled: Spelled): Pick<PackageFact, 'packagekey' | 'versionkey'> {
  const { package: name, ecosystem, purl } = spelled
  const namespace = parsePackageUrl(purl)?.namespace ?? ''
  return {
    packagekey: nameKey(ecosystem, { name, namespace }),
    versionkey: versionKey(ecosystem, fullVersionOf(spelled)),
  }
}

export function vulnerabilityIn(record: TableRecord): VulnerabilityFact {
  return {
    cve: text(record.cve),
    aliases: text(record.aliases),
    package: text(record.package),
    packageversion: text(record.packageversion),
    severity: text(record.severity) as Severity,
    score: number(record.score),
    epss: number(record.epss),
    fixedversion: text(record.fixedversion),
    exploitavailable: typeof record.exploitavailable === 'boolean' ? record.exploitavailable : undefined,
    knownexploited: text(record.knownexploited),
    analysis: text(record.analysis),
    suppressed: record.suppressed === true,
  }
}

function text(cell: Cell): string {
  return typeof cell === 'string' ? cell : String(cell ?? '')
}

function number(cell: Cell): number | undefined {
  return typeof cell === 'number' ? cell : undefined
}
