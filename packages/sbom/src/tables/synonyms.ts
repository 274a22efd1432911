/**
 * Rows of one image that are one package in other words: Maven's group in the name (`org.slf4j:slf4j-api`) or in the
 * package URL, the epoch of a distribution in the version (`1:2.3`) or in the package URL.
 */

import { nameInFull } from '../package-name.js'
import { parsePackageUrl } from '../package-url.js'
import {
  Facts,
  type FactsOfImage,
  mergePackages,
  mergeVulnerabilities,
  type PackageFact,
  packageKey,
  vulnerabilityKey,
} from './facts.js'
import { withoutVulnerabilitySynonyms } from './vulnerability-synonyms.js'

type Content = Pick<FactsOfImage, 'packages' | 'vulnerabilities'>

/** Each package and each vulnerability once, by the name that stays. */
export function withoutSynonyms(content: Content): Content {
  const { packages, vulnerabilities } = withoutPackageSynonyms(content)
  return { packages, vulnerabilities: withoutVulnerabilitySynonyms(vulnerabilities) }
}

/** Vulnerabilities follow their packages. */
function withoutPackageSynonyms(content: Content): Content {
  const staying = new Map([...epochSynonyms(content.packages), ...groupSynonyms(content.packages)])
  if (staying.size === 0) return content
  const renamed = <T extends Called>(fact: T): T => {
    const other = staying.get(packageKey(fact))
    return other === undefined ? fact : { ...fact, ...other }
  }
  const packages = new Facts(packageKey, mergePackages)
  const vulnerabilities = new Facts(vulnerabilityKey, mergeVulnerabilities)
  for (const fact of content.packages) packages.add(renamed(fact))
  for (const fact of content.vulnerabilities) vulnerabilities.add(renamed(fact))
  return { packages: packages.all(), vulnerabilities: vulnerabilities.all() }
}

/** By the key of a row that goes: what the row is called that stays. */
type Synonyms = ReadonlyMap<string, Called>

type Called = Pick<PackageFact, 'package' | 'packageversion'>

/** The version that tells the epoch stays. */
function epochSynonyms(packages: readonly PackageFact[]): Synonyms {
  const kept = new Map<string, PackageFact>()
  const several: PackageFact[] = []
  for (const fact of packages) {
    if (fact.ecosystem !== 'deb' && fact.ecosystem !== 'rpm') continue
    const key = keyWithoutEpoch(fact)
    const known = kept.get(key)
    if (known === undefined || epochRank(fact) > epochRank(known)) kept.set(key, fact)
    if (known !== undefined) several.push(known, fact)
  }
  const found = new Map<string, Called>()
  for (const fact of several) {
    const stays = kept.get(keyWithoutEpoch(fact))
    if (stays !== undefined && stays !== fact) found.set(packageKey(fact), named(stays))
  }
  return found
}

/** Equal versions that are also written equally. */
function keyWithoutEpoch({ ecosystem, package: name, packageversion, versionkey }: PackageFact): string {
  return [ecosystem, name, packageversion.replace(/^\d+:/, ''), versionkey].join('\0')
}

function named({ package: name, packageversion }: PackageFact): Called {
  return { package: name, packageversion }
}

/** An epoch of zero is better left out. */
function epochRank({ packageversion }: PackageFact): number {
  if (/^0+:/.test(packageversion)) return 0
  return /^\d+:/.test(packageversion) ? 2 : 1
}

/** The name without the group stays, where its package URLs tell the group. */
function groupSynonyms(packages: readonly PackageFact[]): Synonyms {
  const found = new Map<string, Called>()
  const long = packages.filter(({ ecosystem, package: name }) => ecosystem === 'maven' && /[:/]/.test(name))
  if (long.length === 0) return found
  const byKey = new Map(packages.map((fact) => [packageKey(fact), fact]))
  for (const fact of long) {
    const { name, namespace } = nameInFull('maven', { name: fact.package, namespace: '' })
    const short = byKey.get(packageKey({ ...fact, package: name }))
    if (short === undefined || !groupsOf(short).includes(namespace)) continue
    found.set(packageKey(fact), { package: name, packageversion: fact.packageversion })
  }
  return found
}

function groupsOf({ purl, otherpurls }: PackageFact): readonly string[] {
  return [purl, ...otherpurls.split('\n')].flatMap((one) => parsePackageUrl(one)?.namespace ?? [])
}
