/** Columns that follow from others of their row: what a question compares. */
import { licensesOf } from '../license-expression.js'
import { ecosystemOf, parsePackageUrl, withEpoch } from '../package-url.js'
import { type Identity, identitiesUnder, keyLine } from '../query/identity.js'
import type { PackageFact } from './facts.js'

/** What a row tells of what its package is. */
export type Spelled = Pick<PackageFact, 'package' | 'packageversion' | 'ecosystem' | 'purl' | 'otherpurls'>

/**
 * All that a package of a row is: its own name in its own ecosystem stands first, then what its package URL and the
 * others of the same name and version tell.
 */
export function identitiesOf(fact: Spelled): readonly Identity[] {
  const { package: name, ecosystem, purl, otherpurls } = fact
  const own = identitiesUnder(purl, { ecosystem, name, namespace: '', version: fullVersionOf(fact) })
  if (otherpurls === '') return own
  return [...own, ...otherpurls.split('\n').flatMap((other) => identitiesElsewhere(other, fact))]
}

/** Nobody tells the type of these. */
function identitiesElsewhere(purl: string, { package: name, packageversion }: Spelled): readonly Identity[] {
  const parsed = parsePackageUrl(purl)
  if (parsed === undefined) return []
  const ecosystem = ecosystemOf(parsed.type)
  const version = withEpoch(packageversion, parsed)
  const found = identitiesUnder(purl, { ecosystem, name, namespace: '', version })
  return found.map(({ type: _, ...identity }) => identity)
}

/** With the epoch, where only the package URL tells it. */
export function fullVersionOf({
  packageversion,
  purl,
}: Pick<PackageFact, 'packageversion' | 'purl'>): string {
  return withEpoch(packageversion, parsePackageUrl(purl))
}

/** What else the package is, as lines, each once: under the name of its package URL, in another ecosystem or namespace. */
export function otherIdentities(fact: Spelled): string {
  return othersOf(fact).map(keyLine).join('\n')
}

/** In one order. */
export function othersOf(fact: Spelled): readonly Identity[] {
  const [own, ...others] = identitiesOf(fact)
  if (own === undefined || others.length === 0) return []
  const found = new Map(others.map((other) => [keyLine(other), other]))
  found.delete(keyLine(own))
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, other]) => other)
}

/** `|mit|apache-2.0|` */
export function licenseKey(license: string): string {
  const names = licensesOf(license)
  return names.length === 0 ? '' : names.map(licenseWord).join('').replaceAll('||', '|')
}

/** `|mit|` */
export function licenseWord(name: string): string {
  return `|${name.replaceAll('|', ' ')}|`
}
