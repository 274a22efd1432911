/** When two names are names of one package. */
import type { Ecosystem } from './document.js'

export type NamedPackage = { readonly name: string; readonly namespace: string }

/** A name that says nothing of its namespace fits every one, and so does a package of which none is known. */
export function isSamePackage(
  ecosystem: Ecosystem,
  wanted: { readonly name: string; readonly namespace?: string },
  found: NamedPackage,
): boolean {
  const [one, other] = [nameInFull(ecosystem, { namespace: '', ...wanted }), nameInFull(ecosystem, found)]
  if (keyOf(ecosystem, one) !== keyOf(ecosystem, other)) return false
  if (isNamespaceInName(ecosystem, one.namespace)) return true
  return one.namespace === '' || other.namespace === '' || one.namespace === other.namespace
}

/**
 * A text that is the same for all names of a package, for a search by equality. Packages of one name in two namespaces
 * share it, except where the namespace is part of the name.
 */
export function nameKey(ecosystem: Ecosystem, named: NamedPackage): string {
  return keyOf(ecosystem, nameInFull(ecosystem, named))
}

function keyOf(ecosystem: Ecosystem, { namespace, name }: NamedPackage): string {
  const key = normal(ecosystem, name)
  return isNamespaceInName(ecosystem, namespace) && namespace !== '' ? `${namespace}/${key}` : key
}

/**
 * The same for two components of one package, in whatever version. A distribution does not count: scanners tell it, or
 * leave it out.
 */
export function packageIdentity(ecosystem: Ecosystem, found: NamedPackage): string {
  const { name, namespace } = nameInFull(ecosystem, found)
  const isTold = !['deb', 'rpm', 'apk'].includes(ecosystem)
  return JSON.stringify([ecosystem, isTold ? namespace : '', normal(ecosystem, name)])
}

/** In these a name without its namespace is another package, and so is one without npm’s scope, wherever that stands. */
export function isNamespaceInName(ecosystem: Ecosystem, namespace: string): boolean {
  if (ecosystem === 'generic') return namespace.startsWith('@')
  return ecosystem === 'npm' || ecosystem === 'golang'
}

/** Documents write the namespace into the name, or apart from it: `@babel/core`, `golang.org/x/net`, `org.slf4j:slf4j-api`. */
export function nameInFull(ecosystem: Ecosystem, named: NamedPackage): NamedPackage {
  const separator =
    ecosystem === 'maven' || ecosystem === 'generic' ? /^(.+)[:/]([^:/]+)$/ : /^(.+)\/([^/]+)$/
  const full = named.name.trim()
  const [, namespace = named.namespace, name = full] = separator.exec(full) ?? []
  return { name, namespace: ecosystem === 'golang' ? namespace.toLowerCase() : namespace }
}

function normal(ecosystem: Ecosystem, name: string): string {
  switch (ecosystem) {
    case 'pypi':
      return name.toLowerCase().replace(/[-_.]+/g, '-')
    case 'cargo':
      return name.replaceAll('_', '-')
    case 'golang':
    case 'nuget':
    case 'generic':
      return name.toLowerCase()
    default:
      return name
  }
}
