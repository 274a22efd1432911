/** Brings manifests and what they need into another repository. */
import { formatRepository, mediaTypes, type Repository } from '@aws-delivery-actions/oci'
import type { Content } from './image.js'
import type { LiveEdge } from './live-edge.js'
import { tellingOf } from './telling.js'

export async function copyInto(
  repository: Repository,
  contents: readonly Content[],
  edge: LiveEdge,
): Promise<void> {
  await Promise.all(
    contents.map((content) =>
      tellingOf(`${formatRepository(repository)}@${content.fetched.digest}`)(() =>
        copyManifest(content, repository, edge),
      ),
    ),
  )
}

export async function copyManifest(
  { fetched, manifest, from }: Content,
  to: Repository,
  { registries, host }: LiveEdge,
): Promise<void> {
  const { bytes, mediaType, digest } = fetched
  if ((await registries.head({ ...to, digest })) !== undefined) return
  // Layers that may not be handed on stay where their manifest says.
  const blobs = [manifest.config, ...manifest.layers].filter(
    (blob) => !mediaTypes.isForeignLayer(blob.mediaType),
  )
  await Promise.all(blobs.map((blob) => registries.copyBlob(from, to, blob)))
  await registries.pushManifest(to, digest, { bytes, mediaType, digest })
  host.log.info(`Copied ${formatRepository(from)}@${digest} to ${formatRepository(to)}`)
}
