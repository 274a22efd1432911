/** Which packages, vulnerabilities and images a text is about. */
import type { Ecosystem } from '@aws-delivery-actions/sbom'
import { answerTo, parseQuery, type Query, QueryProblem } from '@aws-delivery-actions/sbom/query'
import type { Identity, Inventory, Package } from './inventory.js'

export type Found = {
  readonly packages: readonly number[]
  readonly vulnerabilities: readonly number[]
  readonly images: readonly number[]
  /** Why the text was taken for a piece of a name only. */
  readonly problem?: string
}

export function search(text: string, inventory: Inventory): Found {
  const wanted = text.trim()
  if (wanted === '') return everything(inventory)
  const { query, problem } = queryFrom(wanted)
  const isFree = query === undefined || (query.kind === 'package' && isPlain(wanted))
  const piece = wanted.toLowerCase()
  const packages = new Uint8Array(inventory.packages.length)
  const vulnerabilities = new Uint8Array(inventory.vulnerabilities.length)
  const images = new Uint8Array(inventory.images.length)
  if (isFree || query.kind !== 'vulnerability')
    markPackages(packages, inventory, isFree ? undefined : query, piece)
  if (isFree || query.kind === 'vulnerability') {
    const isWanted = (name: string) => (isFree ? name.includes(piece) : name === piece)
    for (const one of inventory.vulnerabilities) {
      if (one.lowerNames.some(isWanted)) vulnerabilities[one.at] = 1
    }
  }
  if (isFree) for (const image of inventory.images) if (image.lower.includes(piece)) images[image.at] = 1
  spread(inventory, packages, vulnerabilities, images)
  return {
    packages: marked(packages),
    vulnerabilities: marked(vulnerabilities),
    images: marked(images),
    ...(problem === undefined ? {} : { problem }),
  }
}

function queryFrom(text: string): { readonly query?: Query; readonly problem?: string } {
  try {
    return { query: parseQuery(text) }
  } catch (error) {
    if (!(error instanceof QueryProblem)) throw error
    return isPlain(text) ? {} : { problem: `${error.message}. Expected: ${error.expected}` }
  }
}

/** No range, no URL, no prefix: a piece of any name. */
function isPlain(text: string): boolean {
  return /^[\w./-]*$/.test(text)
}

function markPackages(
  marks: Uint8Array,
  { packages }: Inventory,
  query: Query | undefined,
  piece: string,
): void {
  // Many packages share a licence.
  const licenses = new Map<string, boolean>()
  for (const one of packages) {
    if (query?.kind === 'license') {
      if (!licenses.has(one.license)) licenses.set(one.license, mayBe(query, one))
      marks[one.at] = Number(licenses.get(one.license))
    } else if (query === undefined ? one.lowerName.includes(piece) : mayBe(query, one)) marks[one.at] = 1
  }
}

/** As any of what it is; also where nothing tells the version, which the list says. */
function mayBe(query: Query, one: Package): boolean {
  const { license, type, others } = one
  return mayBeAs(query, one, { license, type }) || others.some((other) => mayBeAs(query, other, { license }))
}

function mayBeAs(
  query: Query,
  { name, namespace, ecosystem, version }: Identity,
  told: { readonly license: string; readonly type?: string },
): boolean {
  const facts = { ...told, name, namespace, ecosystem: ecosystem as Ecosystem, fullVersion: version }
  return answerTo(query, facts) !== 'no'
}

/** Packages bring the vulnerabilities that they have and the images that they are in; vulnerabilities the reverse. */
function spread(
  { findings, images: all }: Inventory,
  packages: Uint8Array,
  vulnerabilities: Uint8Array,
  images: Uint8Array,
): void {
  const [named, asked] = [packages.slice(), vulnerabilities.slice()]
  for (const finding of findings) {
    if (named[finding.package] === 1) vulnerabilities[finding.vulnerability] = 1
    if (asked[finding.vulnerability] === 1) packages[finding.package] = 1
  }
  for (const image of all) {
    const holds = image.packages.some((at) => named[at] === 1)
    if (holds || image.findings.some((at) => asked[findings[at]?.vulnerability ?? -1] === 1))
      images[image.at] = 1
  }
}

function everything({ packages, vulnerabilities, images }: Inventory): Found {
  const all = (list: readonly unknown[]) => list.map((_, at) => at)
  return { packages: all(packages), vulnerabilities: all(vulnerabilities), images: all(images) }
}

function marked(marks: Uint8Array): number[] {
  const found: number[] = []
  for (let at = 0; at < marks.length; at++) if (marks[at] === 1) found.push(at)
  return found
}
