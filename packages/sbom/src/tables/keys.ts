/** Columns that follow from others of their row: what a question compares. */
import type { Ecosystem } from '../document.js'
import { licensesOf } from '../license-expression.js'
import { ecosystemOf, parsePackageUrl, withEpoch } from '../package-url.js'
import { nameKey } from '../query/package-name.js'
import { versionKey } from '../versions/order.js'
import type { PackageFact } from './facts.js'

/** What a package is under one package URL. */
export type Identity = {
  readonly ecosystem: Ecosystem
  /** Empty where the URL tells none. */
  readonly namespace: string
  readonly packagekey: string
  readonly versionkey: string
}

type Spelled = Pick<PackageFact, 'package' | 'packageversion'>

/** Undefined for what is no package URL. */
export function identityUnder(
  purl: string,
  { package: name, packageversion }: Spelled,
): Identity | undefined {
  const parsed = parsePackageUrl(purl)
  if (parsed === undefined) return undefined
  const { type, namespace } = parsed
  const ecosystem = ecosystemOf(type)
  return {
    ecosystem,
    namespace,
    packagekey: nameKey(ecosystem, { name, namespace }),
    versionkey: versionKey(ecosystem, withEpoch(packageversion, parsed)),
  }
}

/** With the epoch, where only the package URL tells it. */
export function fullVersionOf({
  packageversion,
  purl,
}: Pick<PackageFact, 'packageversion' | 'purl'>): string {
  return withEpoch(packageversion, parsePackageUrl(purl))
}

/** What else the package is, each once: the same name and version in another ecosystem or namespace. */
export function otherKeys(fact: PackageFact): string {
  if (fact.otherpurls === '') return ''
  const { ecosystem, packagekey, versionkey } = fact
  const own = keyLine({ ecosystem, namespace: namespaceIn(fact.purl), packagekey, versionkey })
  const others = fact.otherpurls.split('\n').flatMap((purl) => {
    const identity = identityUnder(purl, fact)
    return identity === undefined ? [] : [keyLine(identity)]
  })
  return [...new Set(others)]
    .filter((line) => line !== own)
    .sort()
    .join('\n')
}

export function namespaceIn(purl: string): string {
  return parsePackageUrl(purl)?.namespace ?? ''
}

/** `json npm `, the beginning of a line. */
export function keyStart(packagekey: string, ecosystem?: Ecosystem): string {
  return `${keyWord(packagekey)} ${ecosystem === undefined ? '' : `${ecosystem} `}`
}

/** No key of a version holds a blank; the namespace is last. */
function keyLine({ packagekey, ecosystem, namespace, versionkey }: Identity): string {
  return `${keyStart(packagekey, ecosystem)}${versionkey} ${keyWord(namespace)}`
}

/** A name may hold what ends a word or a line. */
export function keyWord(text: string): string {
  return text.replace(/[\s%]/g, encodeURIComponent)
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
