/** What both formats share: a name, a version, a package URL, and what follows from them. */
import type { Component } from '../document.js'
import { ecosystemOf, type PackageUrl, parsePackageUrl, withEpoch } from '../package-url.js'
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
  readonly path: string
}

export type Reason =
  | 'components that are no objects'
  | 'vulnerabilities that are no objects'
  | 'components without a name'
  | 'components with a name, version, reference or package URL that is too long'
  | 'licences that are too long'
  | 'paths that are too long'
  | 'vulnerabilities without an identifier'
  | 'components that a vulnerability is said not to affect'
  | 'texts that are no UTF-8'

export type Skip = (reason: Reason, count?: number) => void

/** Undefined, and counted, where nothing could be looked up by it. */
export function componentFrom(described: Described, skip: Skip): Component | undefined {
  const { ref, type, group, name, version, purl } = described
  if ([ref, type, group, name, version, purl].some(isTooLong)) {
    skip('components with a name, version, reference or package URL that is too long')
    return undefined
  }
  const parsed = purl === '' ? undefined : parsePackageUrl(purl)
  const ecosystem = ecosystemOf(parsed?.type ?? '')
  const ownName = ecosystem === 'npm' ? scoped(name, group || (parsed?.namespace ?? '')) : name
  const shownName = ownName === '' ? nameFrom(parsed) : ownName
  if (shownName === '') {
    skip('components without a name')
    return undefined
  }
  const shownVersion = versionFrom(version, parsed)
  return {
    ref,
    type,
    name: shownName,
    namespace: group || (parsed?.namespace ?? ''),
    version: shownVersion,
    fullVersion: withEpoch(shownVersion, parsed),
    purl,
    ecosystem,
    license: keptText(described.license, () => skip('licences that are too long')),
    path: keptText(described.path || (parsed?.qualifiers.path ?? ''), () => skip('paths that are too long')),
  }
}

function isTooLong(text: string): boolean {
  return text.length > limits.field
}

function keptText(text: string, skip: () => void): string {
  if (!isTooLong(text)) return text
  skip()
  return ''
}

/** CycloneDX keeps the scope of an npm package apart, others write it into the name. */
function scoped(name: string, group: string): string {
  return group.startsWith('@') && name !== '' && !name.startsWith('@') ? `${group}/${name}` : name
}

function nameFrom(purl: PackageUrl | undefined): string {
  if (purl === undefined) return ''
  return purl.type === 'npm' ? scoped(purl.name, purl.namespace) : purl.name
}

/** ScanSbom answers with versions that are percent-encoded as in the package URL. */
function versionFrom(version: string, purl: PackageUrl | undefined): string {
  if (purl === undefined || purl.version === '') return version
  if (version === '') return purl.version
  return version.includes('%') && purl.raw.includes(`@${version}`) ? purl.version : version
}
