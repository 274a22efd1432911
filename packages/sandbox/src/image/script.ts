/** An image as data. */
import type { Format } from './media-types.js'
import type { ProgramScript } from './program.js'

export type ImageScript = SingleScript | IndexScript | DocumentScript

export type Named = {
  /** The tags under which it lies. Without one it is reached by digest. */
  readonly tags?: readonly string[]
  /** Default `oci`. */
  readonly format?: Format
  /** Of the manifest or index. */
  readonly annotations?: Readonly<Record<string, string>>
  /** What an index that holds it says of it instead of the truth. */
  readonly said?: Readonly<Record<string, unknown>>
  /** The digest of a manifest that it refers to. */
  readonly subject?: string
}

export type SingleScript = Named & {
  /** `linux/arm64`, `linux/arm/v7`, `windows/amd64`: what its configuration tells. */
  readonly platform: string
  readonly osVersion?: string
  readonly osFeatures?: readonly string[]
  readonly labels?: Readonly<Record<string, string>>
  /** What its entry point is. */
  readonly program?: ProgramScript
  /** Text in a file of it, so that two images differ. */
  readonly content?: string
  /** An index of the image and its attestation, as buildx makes them. */
  readonly attested?: boolean
  /** A first layer that lies elsewhere, as those of Windows did. */
  readonly foreignLayer?: boolean
  /** Default `gzip`. */
  readonly compression?: 'gzip' | 'none'
  /** Random bytes in a layer of their own. */
  readonly weight?: number
}

export type IndexScript = Named & { readonly images: readonly ImageScript[] }

/** What lies in a registry and is no image: an artifact, a manifest of long ago, something broken. */
export type DocumentScript = Named & {
  readonly mediaType: string
  readonly document: object
}
