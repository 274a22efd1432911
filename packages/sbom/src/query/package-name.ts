/** When two names are names of one package. */
import type { Ecosystem } from '../document.js'

export type NamedPackage = { readonly name: string; readonly namespace: string }

/** A name that says nothing of its namespace fits every one, and so does a package of which none is known. */
export function isSamePackage(
  ecosystem: Ecosystem,
  wanted: { readonly name: string; readonly namespace?: string },
  found: NamedPackage,
): boolean {
  const [one, other] = [nameInFull(ecosystem, { namespace: '', ...wanted }), nameInFull(ecosystem, found)]
  if (normal(ecosystem, one.name) !== normal(ecosystem, other.name)) return false
  if (isNamespaceInName(ecosystem)) return one.namespace === other.namespace
  return one.namespace === '' || other.namespace === '' || one.namespace === other.namespace
}

/**
 * A text that is the same for all names of a package, for a search by equality. Packages of one name in two namespaces
 * share it, except where the namespace is part of the name.
 */
export function nameKey(ecosystem: Ecosystem, named: NamedPackage): string {
  const { namespace, name } = nameInFull(ecosystem, named)
  const key = normal(ecosystem, name)
  return isNamespaceInName(ecosystem) && namespace !== '' ? `${namespace}/${key}` : key
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

/** In these a name without its namespace is another package. */
export function isNamespaceInName(ecosystem: Ecosystem): boolean {
  return ecosystem === 'npm' || ecosystem === 'golang'
}

/** Documents write the namespace into the name, or apart from it: `@babel/core`, `golang.org/x/net`, `org.slf4j:slf4j-api`. */
export function nameInFull(ecosystem: Ecosystem, { name, namespace }: NamedPackage): NamedPackage {
  const separator = ecosystem === 'maven' ? /^(.+)[:/]([^:/]+)$/ : /^(.+)\/([^/]+)$/
  const [, before, rest] = separator.exec(name) ?? []
  return before === undefined || rest === undefined ? { name, namespace } : { name: rest, namespace: before }
}

function normal(ecosystem: Ecosystem, name: string): string {
  switch (ecosystem) {
    case 'pypi':
      return name.toLowerCase().replace(/[-_.]+/g, '-')
    case 'cargo':
      return name.replaceAll('_', '-')
    case 'nuget':
    case 'generic':
      return name.toLowerCase()
    default:
      return name
  }
}
