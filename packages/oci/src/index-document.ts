/** The bytes of an index: the same for the same content, whatever the order it was given in. Pure. */
import type { dockerList, ociIndex } from './media-types.js'
import { compareTexts, type Platform } from './platform.js'

export type IndexEntry = {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly platform?: Platform
  readonly annotations: ReadonlyMap<string, string>
  readonly artifactType?: string
}

export type IndexContent = {
  readonly mediaType: typeof ociIndex | typeof dockerList
  /** In the order they shall have. */
  readonly entries: readonly IndexEntry[]
  readonly annotations: ReadonlyMap<string, string>
}

/** Without white space, members in the order of the specification, annotations by name. */
export function indexBytes({ mediaType, entries, annotations }: IndexContent): Uint8Array {
  return new TextEncoder().encode(
    JSON.stringify({
      schemaVersion: 2,
      mediaType,
      manifests: entries.map(entryDocument),
      ...annotationMember(annotations),
    }),
  )
}

function entryDocument({ mediaType, digest, size, platform, annotations, artifactType }: IndexEntry): object {
  return {
    mediaType,
    ...(artifactType === undefined ? {} : { artifactType }),
    digest,
    size,
    ...annotationMember(annotations),
    ...(platform === undefined ? {} : { platform: platformDocument(platform) }),
  }
}

function platformDocument({ architecture, os, osVersion, osFeatures, variant }: Platform): object {
  return {
    architecture,
    os,
    ...(osVersion === undefined ? {} : { 'os.version': osVersion }),
    ...(osFeatures === undefined ? {} : { 'os.features': osFeatures }),
    ...(variant === undefined ? {} : { variant }),
  }
}

function annotationMember(annotations: ReadonlyMap<string, string>): object {
  if (annotations.size === 0) return {}
  const sorted = [...annotations].sort(([one], [other]) => compareTexts(one, other))
  return { annotations: Object.fromEntries(sorted) }
}
