/** An image of one platform, as a source holds it, with everything that is to be known of it before it is joined. */
import type {
  Descriptor,
  FetchedManifest,
  ImageConfig,
  ImageManifest,
  Platform,
  Repository,
} from '@aws-delivery-actions/oci'

export type Image = {
  /** As its configuration says it. */
  readonly platform: Platform
  /** What the user, or an index that holds it, says of it. */
  readonly said: readonly Said[]
  readonly content: Content
  readonly config: ImageConfig
  /** The source it came from, as the user wrote it. */
  readonly source: string
  /** The commit it was built from. */
  readonly revision: string | undefined
}

export type Said = {
  readonly by: string
  readonly platform: Platform
}

/** A statement about an image (provenance, SBOM) in the form that Docker builds give it. */
export type Attestation = {
  /** The digest of the image it is about. */
  readonly subject: string
  readonly platform: Platform
  readonly content: Content
}

/** A manifest where it was found. */
export type Content = {
  readonly fetched: FetchedManifest
  readonly manifest: ImageManifest
  readonly from: Repository
  /** Those of its descriptor in an index; empty when it was found by itself. */
  readonly annotations: Descriptor['annotations']
  readonly artifactType?: string
}

const revisionKey = 'org.opencontainers.image.revision'

export function revisionOf({ manifest, annotations }: Content, { labels }: ImageConfig): string | undefined {
  return [labels, manifest.annotations, annotations].map((texts) => texts.get(revisionKey)).find(Boolean)
}
