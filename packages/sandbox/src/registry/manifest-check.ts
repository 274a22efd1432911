/** What a registry demands of a manifest that is pushed. */
import { isIndex, isManifest, schema1 } from '../image/media-types.js'
import { ServiceError } from '../service-error.js'
import type { Repository } from './repository.js'
import type { Behaviour } from './script.js'

export type Manifest = {
  readonly schemaVersion?: number
  readonly mediaType?: string
  readonly artifactType?: string
  readonly annotations?: Readonly<Record<string, string>>
  readonly config?: Reference
  readonly layers?: readonly Reference[]
  readonly manifests?: readonly Reference[]
  readonly subject?: Reference
}

type Reference = { readonly mediaType?: string; readonly digest: string; readonly urls?: readonly string[] }

const largest = 4 * 2 ** 20

/** @throws {ServiceError} as the registry refuses it. */
export function checkedManifest(
  bytes: Buffer,
  mediaType: string,
  repository: Repository,
  { errors }: Behaviour,
): Manifest {
  if (bytes.length > largest) throw new ServiceError('SIZE_INVALID', 'manifest too large', 413)
  const manifest = parsed(bytes)
  if (mediaType === schema1 || manifest.schemaVersion === 1) throw invalid('schema 1 is not supported')
  if (!isIndex(mediaType) && !isManifest(mediaType)) throw invalid(`unknown media type ${mediaType}`)
  if (manifest.mediaType !== undefined && manifest.mediaType !== mediaType) {
    throw invalid(`mediaType in manifest should be '${mediaType}' not '${manifest.mediaType}'`)
  }
  const missing = missingOf(manifest, mediaType, repository)
  if (missing.length === 0) return manifest
  if (errors === 'ecr' && isIndex(mediaType)) {
    throw new ServiceError(
      'MANIFEST_BLOB_UNKNOWN',
      `Images with digests '[${missing.join(', ')}]' required for pushing image into repository with name '${repository.name}' do not exist`,
      400,
    )
  }
  throw new ServiceError('MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry', 400, {}, missing)
}

function parsed(bytes: Buffer): Manifest {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    if (typeof value === 'object' && value !== null) return value
  } catch {}
  throw invalid('manifest invalid')
}

function missingOf(manifest: Manifest, mediaType: string, { manifests, blobs }: Repository): string[] {
  if (isIndex(mediaType)) {
    return (manifest.manifests ?? []).map(({ digest }) => digest).filter((digest) => !manifests.has(digest))
  }
  const parts = [...(manifest.config ? [manifest.config] : []), ...(manifest.layers ?? [])]
  return parts
    .filter(({ digest, urls = [], mediaType: type = '' }) => !blobs.has(digest) && !isForeign(urls, type))
    .map(({ digest }) => digest)
}

/** Such a layer lies where its addresses say. */
function isForeign(urls: readonly string[], mediaType: string): boolean {
  return urls.length > 0 && /foreign|nondistributable/.test(mediaType)
}

function invalid(message: string): ServiceError {
  return new ServiceError('MANIFEST_INVALID', message, 400)
}
