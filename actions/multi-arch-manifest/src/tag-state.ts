/** What the tags hold before anything is written. */
import {
  ContentProblem,
  type Descriptor,
  type FetchedManifest,
  formatReference,
  largestConfig,
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
}

export async function readTag(target: Target, edge: LiveEdge): Promise<TagState> {
  const name = formatReference(target)
  try {
    const fetched = await edge.registries.manifest(target)
    const before = { digest: fetched.digest, raw: fetched, fetched }
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

async function platformsOf(
  { manifest }: FetchedManifest,
  target: Target,
  { registries }: LiveEdge,
): Promise<readonly Platform[] | undefined> {
  if (manifest.kind === 'index') return manifest.manifests.flatMap(servedPlatform)
  try {
    return [readConfig(await registries.blob(target, manifest.config, largestConfig)).platform]
  } catch (error) {
    // An artifact, or an image from before platforms were written down.
    if (error instanceof ContentProblem && error.kind === 'unsupported') return undefined
    throw error
  }
}

function servedPlatform({ platform }: Descriptor): readonly Platform[] {
  return platform === undefined || platform.os === 'unknown' ? [] : [platform]
}
