/** What both formats share: a name, a version, a package URL, and what follows from them. */
import type { Component, Ecosystem } from '../document.js'
import { ecosystemOf, type PackageUrl, parsePackageUrl, withEpoch } from '../package-url.js'
import { member } from './json.js'
import { limits } from './limits.js'

/** As the document has it: empty where it says nothing. */
export type Described = {
  readonly ref: string
  readonly type: string
  readonly group: string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly license: string
  readonly paths: readonly string[]
}

export type Reason =
  | 'components that are no objects'
  | 'vulnerabilities that are no objects'
  | 'components without a name'
  | 'components with a name or group that is too long'
  | 'versions that are too long'
  | 'versions that are no texts'
  | 'references that are too long'
  | 'package URLs that are too long'
  | 'licences that are too long'
  | 'paths that are too long'
  | 'vulnerabilities without an identifier'
  | 'bytes that are no UTF-8'

export type Skip = (reason: Reason, count?: number) => void

/**
 * Undefined, and counted, where nothing could be looked up by it. Any other text that is too long is left out by itself:
 * a component must not be hidden by what stands beside its name.
 */
export function componentFrom(described: Described, skip: Skip): Component | undefined {
  const { ref, type, group, version, purl, license } = described
  const parsed = purl === '' ? undefined : parsePackageUrl(purl)
  const ecosystem = ecosystemOf(parsed?.type ?? '')
  const namespace = group || (parsed?.namespace ?? '')
  const name = nameOf(described.name, namespace, ecosystem, parsed)
  if (isTooLong(name) || isTooLong(namespace)) {
    skip('components with a name or group that is too long')
    return undefined
  }
  if (name === '') {
    skip('components without a name')
    return undefined
  }
  const shownVersion = kept(versionFrom(version, parsed), 'versions that are too long', skip)
  const fullVersion = withEpoch(shownVersion, parsed)
  return {
    ref: kept(ref, 'references that are too long', skip),
    type: isTooLong(type) ? '' : type,
    name,
    namespace,
    version: shownVersion,
    fullVersion: isTooLong(fullVersion) ? shownVersion : fullVersion,
    purl: kept(purl, 'package URLs that are too long', skip),
    ecosystem,
    license: kept(license, 'licences that are too long', skip),
    path: pathFrom(described.paths, parsed, skip),
  }
}

/** What a member should tell as text: one of another kind is told of, for a number has lost its last zeros. */
export function versionOf(item: unknown, key: string, skip: Skip): string {
  const version = member(item, key) ?? ''
  if (typeof version === 'string') return version
  skip('versions that are no texts')
  return ''
}

/** As many as fit, one a line. */
function pathFrom(paths: readonly string[], purl: PackageUrl | undefined, skip: Skip): string {
  const [only = '', ...more] = paths
  if (more.length === 0) return kept(only || (purl?.qualifiers.path ?? ''), 'paths that are too long', skip)
  let text = ''
  for (const path of new Set(paths)) {
    const longer = text === '' ? path : `${text}\n${path}`
    if (isTooLong(longer)) skip('paths that are too long')
    else text = path === '' ? text : longer
  }
  return text
}

function isTooLong(text: string): boolean {
  return text.length > limits.field
}

function kept(text: string, reason: Reason, skip: Skip): string {
  if (!isTooLong(text)) return text
  skip(reason)
  return ''
}

function nameOf(own: string, namespace: string, ecosystem: Ecosystem, purl: PackageUrl | undefined): string {
  const name = own || (purl?.name ?? '')
  if (ecosystem === 'npm') return scoped(name, namespace)
  return purl === undefined ? grouped(name, namespace) : name
}

/** Without a package URL nothing else keeps the group. */
function grouped(name: string, group: string): string {
  if (group === '' || name === '' || [':', '/'].some((sign) => name.startsWith(`${group}${sign}`)))
    return name
  return group.startsWith('@') ? scoped(name, group) : `${group}:${name}`
}

/** CycloneDX keeps the scope of an npm package apart, others write it into the name. */
function scoped(name: string, group: string): string {
  return group.startsWith('@') && name !== '' && !name.startsWith('@') ? `${group}/${name}` : name
}

/** ScanSbom answers with versions that are percent-encoded as in the package URL. */
function versionFrom(version: string, purl: PackageUrl | undefined): string {
  if (purl === undefined || purl.version === '') return version
  if (version === '') return purl.version
  return version.includes('%') && purl.raw.includes(`@${version}`) ? purl.version : version
}
