/** What the tags hold before anything is written. */
import {
  ContentProblem,
  type Descriptor,
  type FetchedManifest,
  formatReference,
  largestConfig,
  mediaTypes,
  type Platform,
  type RawManifest,
  RegistryError,
  readConfig,
} from '@aws-delivery-actions/oci'
import type { LiveEdge } from './live-edge.js'
import type { Target } from './question.js'
import { told } from './telling.js'

/** What a tag leads to. */
export type Held = {
  readonly digest: string
  /** Can be put back; undefined where the registry does not hand out the bytes that the digest is of. */
  readonly raw: RawManifest | undefined
  /** Undefined when it is nothing that can be read. */
  readonly fetched: FetchedManifest | undefined
}

export type TagState = {
  readonly target: Target
  /** Undefined: the tag is not there. */
  readonly before: Held | undefined
  /** What it serves; undefined when that cannot be told. */
  readonly platforms: readonly Platform[] | undefined
  /** The type of what it holds when that is no image. */
  readonly artifact?: string
}

export async function readTag(target: Target, edge: LiveEdge): Promise<TagState> {
  const name = formatReference(target)
  try {
    const fetched = await edge.registries.manifest(target)
    const before = { digest: fetched.digest, raw: fetched, fetched }
    const artifact = artifactIn(fetched.manifest)
    if (artifact !== undefined) return { target, before, platforms: undefined, artifact }
    return { target, before, platforms: await platformsOf(fetched, target, edge) }
  } catch (error) {
    if (error instanceof RegistryError && error.trouble === 'missing') {
      return { target, before: undefined, platforms: [] }
    }
    if (!(error instanceof ContentProblem && error.kind === 'unsupported')) throw told(error, name)
    edge.host.log.warn(`What ${name} holds now cannot be compared: ${error.message}`)
    return { target, before: await unread(target, edge), platforms: undefined }
  }
}

async function unread(target: Target, { registries }: LiveEdge): Promise<Held | undefined> {
  const name = formatReference(target)
  try {
    const digest = await registries.head(target)
    if (digest === undefined) return undefined
    const raw = await registries.rawManifest(target)
    return { digest, raw: raw.digest === digest ? raw : undefined, fetched: undefined }
  } catch (error) {
    throw told(error, name)
  }
}

/** How deep an index in an index is looked into. */
const deepest = 8

/** @returns undefined when not all that it serves can be told. */
async function platformsOf(
  { manifest }: FetchedManifest,
  target: Target,
  { registries, host }: LiveEdge,
): Promise<readonly Platform[] | undefined> {
  const name = formatReference(target)

  async function servedBy(held: FetchedManifest['manifest'], depth: number): Promise<readonly Platform[]> {
    if (held.kind === 'index') {
      if (depth === deepest) throw new ContentProblem('unsupported', 'its indexes are nested too deep')
      return (await Promise.all(held.manifests.map((entry) => servedHere(entry, depth + 1)))).flat()
    }
    return [readConfig(await registries.blob(target, held.config, largestConfig)).platform]
  }

  async function servedHere(entry: Descriptor, depth: number): Promise<readonly Platform[]> {
    const { platform, mediaType, digest } = entry
    if (platform !== undefined && !mediaTypes.isIndexType(mediaType)) {
      return platform.os === 'unknown' ? [] : [platform]
    }
    if (!mediaTypes.isManifestType(mediaType) || entry.artifactType !== undefined) return []
    const { registry, repository } = target
    try {
      const child = await registries.manifest({ registry, repository, digest })
      const isArtifact = child.manifest.kind === 'image' && artifactIn(child.manifest) !== undefined
      return isArtifact ? [] : await servedBy(child.manifest, depth)
    } catch (error) {
      const isGone = error instanceof RegistryError && error.trouble === 'missing'
      if (!isGone && !(error instanceof ContentProblem)) throw error
      host.log.warn(`What ${name} serves by ${digest} cannot be compared: ${error.message}`)
      return []
    }
  }

  try {
    return await servedBy(manifest, 0)
  } catch (error) {
    // An image from before platforms were written down.
    if (!(error instanceof ContentProblem && error.kind === 'unsupported')) throw error
    host.log.warn(`What ${name} serves cannot be compared: ${error.message}`)
    return undefined
  }
}

/** The type of what is no image though it has the form of one, such as a Helm chart. */
function artifactIn(manifest: FetchedManifest['manifest']): string | undefined {
  if (manifest.kind === 'index') return undefined
  const { mediaType } = manifest.config
  return mediaTypes.isImageConfig(mediaType) ? undefined : mediaType
}
