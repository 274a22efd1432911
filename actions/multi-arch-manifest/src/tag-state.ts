/** What the tags hold before anything is written. */
import {
  ContentProblem,
  type Descriptor,
  type FetchedManifest,
  formatReference,
  largestConfig,
  type Platform,
  RegistryError,
  readConfig,
} from '@aws-delivery-actions/oci'
import type { LiveEdge } from './live-edge.js'
import type { Target } from './question.js'
import { told } from './telling.js'

export type TagState = {
  readonly target: Target
  /** Undefined: the tag is not there. */
  readonly before: FetchedManifest | undefined
  /** What it serves; undefined when that cannot be told. */
  readonly platforms: readonly Platform[] | undefined
}

export async function readTag(target: Target, edge: LiveEdge): Promise<TagState> {
  const name = formatReference(target)
  try {
    const before = await edge.registries.manifest(target)
    return { target, before, platforms: await platformsOf(before, target, edge) }
  } catch (error) {
    if (error instanceof RegistryError && error.trouble === 'missing') {
      return { target, before: undefined, platforms: [] }
    }
    if (!(error instanceof ContentProblem && error.kind === 'unsupported')) throw told(error, name)
    edge.host.log.warn(`What ${name} holds now cannot be compared: ${error.message}`)
    return { target, before: undefined, platforms: undefined }
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
