/** What one document says of one image: all that is judged. */
import type { Component, Image, Vulnerability } from '@aws-delivery-actions/sbom'
import type { DocumentFacts } from '@aws-delivery-actions/sbom/read'

export type ImageFacts = {
  /** Of the document: a path or a URI. */
  readonly source: string
  readonly image: Image
  /** When the document was made, as it has it; empty when nothing is said. */
  readonly createdAt: string
  readonly components: readonly Component[]
  readonly findings: readonly Finding[]
  /** What reading left out, counted by reason. */
  readonly skipped: DocumentFacts['skipped']
}

export type Finding = {
  /** Absent where the document lists nothing that the vulnerability is of. */
  readonly component?: Component
  readonly vulnerability: Vulnerability
}

/** What people call the image, the shortest that is known. */
export function nameOfImage({ image, source }: ImageFacts): string {
  const digest = image.digest === '' ? '' : `@${image.digest.slice(0, 19)}`
  return image.repository === '' ? image.digest || source : `${image.repository}${digest}`
}

/** Of documents that tell of one image the same. */
export function sameImage({ image, source }: ImageFacts): string {
  return image.digest || source
}

/** What stays when an image is built anew: its repository without the registry, else its digest, else its document. */
export function imageKey(facts: ImageFacts): string {
  return nameKeyOf(facts) || facts.image.digest || facts.source
}

/** Empty where the document tells no name. */
export function nameKeyOf({ image }: ImageFacts): string {
  return image.repository.replace(/^(?:[^/]*[.:][^/]*|localhost)\//, '').toLowerCase()
}

/** The version in which it is fixed, where one is told: scanners have several words for none. Two may tell two. */
export function fixOf({ fixedVersion = '' }: Vulnerability): string | undefined {
  const fixes = fixedVersion.split(', ').filter((one) => !noFix.test(one.trim()))
  return fixes.length === 0 ? undefined : fixes.join(', ')
}

const noFix = /^(?:|none|n\/a|not ?available|unknown)$/i

export function tellsLicense({ license }: Component): boolean {
  return !/^(?:|noassertion|none|n\/a|unknown)$/i.test(license.trim())
}
