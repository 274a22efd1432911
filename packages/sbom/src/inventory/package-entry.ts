/** A package as the page knows it: the same in all images that hold it. */
import { ecosystemOf, parsePackageUrl, withEpoch } from '../package-url.js'
import type { PackageFact } from '../tables/facts.js'

export type PackageEntry = Identity & {
  readonly name: string
  readonly license: string
  /** What else a package of this name is in the same image, in one order. */
  readonly others: readonly Identity[]
  readonly order: string
}

type Identity = {
  readonly ecosystem: string
  readonly namespace: string
  /** With the epoch. */
  readonly version: string
}

export function packageEntry(fact: PackageFact): PackageEntry {
  const { package: name, packageversion, packagekey, versionkey, ecosystem, purl, license } = fact
  const parsed = parsePackageUrl(purl)
  const own = {
    ecosystem,
    namespace: parsed?.namespace ?? '',
    version: withEpoch(packageversion, parsed),
  }
  return {
    ...own,
    name,
    license,
    others: otherIdentities(own, fact),
    order: [packagekey, ecosystem, versionkey, name, packageversion, license].join('\0'),
  }
}

export function packageKeyOf({ order, namespace, others }: PackageEntry): string {
  return [order, namespace, ...others.map(identityKey)].join('\0')
}

function otherIdentities(own: Identity, { otherpurls, packageversion }: PackageFact): readonly Identity[] {
  if (otherpurls === '') return []
  const found = new Map<string, Identity>()
  for (const purl of otherpurls.split('\n')) {
    const parsed = parsePackageUrl(purl)
    if (parsed === undefined) continue
    const identity = {
      ecosystem: ecosystemOf(parsed.type),
      namespace: parsed.namespace,
      version: withEpoch(packageversion, parsed),
    }
    found.set(identityKey(identity), identity)
  }
  found.delete(identityKey(own))
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, identity]) => identity)
}

function identityKey({ ecosystem, namespace, version }: Identity): string {
  return JSON.stringify([ecosystem, namespace, version])
}
