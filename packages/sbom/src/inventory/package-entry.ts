/** A package as the page knows it: the same in all images that hold it. */
import type { Identity } from '../query/identity.js'
import type { PackageFact } from '../tables/facts.js'
import { identitiesOf, othersOf } from '../tables/keys.js'

export type PackageEntry = Identity & {
  readonly license: string
  /** What else a package of this name is in the same image, or by its package URL, in one order. */
  readonly others: readonly Identity[]
  readonly order: string
}

export function packageEntry(fact: PackageFact): PackageEntry {
  const { package: name, packageversion, packagekey, versionkey, ecosystem, license } = fact
  const [own = { ecosystem, name, namespace: '', version: packageversion }] = identitiesOf(fact)
  return {
    ...own,
    license,
    others: othersOf(fact),
    order: [packagekey, ecosystem, versionkey, name, packageversion, license].join('\0'),
  }
}

export function packageKeyOf({ order, namespace, type = '', others }: PackageEntry): string {
  return [order, namespace, type, ...others.map(identityKey)].join('\0')
}

function identityKey({ ecosystem, name, namespace, version }: Identity): string {
  return JSON.stringify([ecosystem, name, namespace, version])
}
