/** Signatures and other artifacts that refer to an image, brought along with it. Whatever fails here is only told. */
import { messageOf } from '@aws-delivery-actions/host'
import {
  type Descriptor,
  digestOf,
  formatRepository,
  indexBytes,
  mediaTypes,
  type Repository,
  referrersTag,
} from '@aws-delivery-actions/oci'
import { copyManifest } from './copy.js'
import type { Content } from './image.js'
import type { LiveEdge } from './live-edge.js'

/** A signature of an SBOM of an image. */
const deepest = 3

export async function copyReferrers(
  to: Repository,
  contents: readonly Content[],
  edge: LiveEdge,
): Promise<void> {
  const { signal, host } = edge
  for (const { fetched, from } of contents) {
    try {
      await copyFor(fetched.digest, from, to, edge, deepest)
    } catch (error) {
      signal.throwIfAborted()
      host.log.warn(
        `What refers to ${formatRepository(from)}@${fetched.digest} was not copied: ${messageOf(error)}`,
      )
    }
  }
}

async function copyFor(
  subject: string,
  from: Repository,
  to: Repository,
  edge: LiveEdge,
  depth: number,
): Promise<void> {
  const { registries, host } = edge
  const { descriptors } = await registries.referrers(from, subject)
  if (descriptors.length === 0 || depth === 0) return
  for (const { digest } of descriptors) {
    const fetched = await registries.manifest({ ...from, digest })
    if (fetched.manifest.kind === 'index') continue
    await copyManifest({ fetched, manifest: fetched.manifest, from, annotations: new Map() }, to, edge)
    await copyFor(digest, from, to, edge, depth - 1)
  }
  host.log.info(`Copied ${descriptors.length} that refer to ${subject}`)
  await list(subject, descriptors, to, edge)
}

/** A registry that knows referrers lists them by itself; for one that does not, a tag holds the list. */
async function list(
  subject: string,
  descriptors: readonly Descriptor[],
  to: Repository,
  { registries }: LiveEdge,
): Promise<void> {
  const there = await registries.referrers(to, subject)
  if (there.listed) return
  const all = new Map(
    [...there.descriptors, ...descriptors].map((descriptor) => [descriptor.digest, descriptor]),
  )
  const mediaType = mediaTypes.ociIndex
  const bytes = indexBytes({ mediaType, entries: [...all.values()], annotations: new Map() })
  await registries.pushManifest(to, referrersTag(subject), { bytes, mediaType, digest: digestOf(bytes) })
}
