/** What a VEX document calls an image, a package or a part of one. */
import type { Component } from '@aws-delivery-actions/sbom'
import { parsePackageUrl } from '@aws-delivery-actions/sbom/package-url'
import { matches, type PackageQuery, parseQuery } from '@aws-delivery-actions/sbom/query'
import { fullVersionOf } from '@aws-delivery-actions/sbom/tables'
import { compareVersions } from '@aws-delivery-actions/sbom/versions'
import type { ImageFacts } from './facts.js'

export type ProductName = {
  /** As it was written; empty where it could not be read: then nothing is meant. */
  readonly id: string
  /** `pkg:oci/web@sha256%3A…`: nothing else than an image. */
  readonly image?: { readonly repository: string; readonly digest: string }
  readonly package?: PackageQuery
}

export function productName(id: string): ProductName {
  const [, repository = '', digest = ''] = /^pkg:(?:oci|docker)\/([^@?#]+)(?:@([^?#]+))?/i.exec(id) ?? []
  if (repository !== '')
    return { id, image: { repository: decoded(repository).toLowerCase(), digest: decoded(digest) } }
  const found = packageOf(id)
  return found === undefined ? { id } : { id, package: found }
}

/** By a package URL, a digest, an ARN or a repository. */
export function isImage({ id, image: wanted }: ProductName, { image }: ImageFacts): boolean {
  if (id === '') return false
  if ([image.digest, image.arn, image.repository].includes(id)) return true
  if (wanted === undefined) return false
  if (wanted.digest !== '') return wanted.digest === image.digest
  const repository = image.repository.toLowerCase()
  return repository === wanted.repository || repository.endsWith(`/${wanted.repository}`)
}

/** By its reference in the document, or by a package URL, with the version or without. */
export function isComponent(name: ProductName, component: Component): boolean {
  if (name.id === '') return false
  if (name.id === component.ref || name.id === component.purl) return true
  return name.package !== undefined && matches(name.package, component) && isSameVersion(name.id, component)
}

/** Queries take a version for all that are built of it, such as `1.0+cu118`; what is cleared is cleared to the letter. */
function isSameVersion(purl: string, { ecosystem, fullVersion }: Component): boolean {
  const packageversion = parsePackageUrl(purl)?.version ?? ''
  if (packageversion === '') return true
  return compareVersions(ecosystem, fullVersionOf({ packageversion, purl }), fullVersion) === 0
}

function packageOf(id: string): PackageQuery | undefined {
  if (!/^pkg:/i.test(id)) return undefined
  try {
    const query = parseQuery(id)
    return query.kind === 'package' ? query : undefined
  } catch {
    return undefined
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
