/** Media types of manifests and layers. */

export const ociIndex = 'application/vnd.oci.image.index.v1+json'
export const ociManifest = 'application/vnd.oci.image.manifest.v1+json'
export const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json'
export const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json'

export type ManifestType = typeof ociIndex | typeof ociManifest | typeof dockerList | typeof dockerManifest

const manifestTypes: readonly string[] = [ociIndex, dockerList, ociManifest, dockerManifest]

/**
 * All four, always. Without a list's type a registry gives the child for linux/amd64 in place of the list, and
 * without OCI types it says that there is nothing.
 */
export const acceptedManifests = manifestTypes.join(', ')

export function isManifestType(text: string): text is ManifestType {
  return manifestTypes.includes(text)
}

export function isIndexType(text: string): boolean {
  return text === ociIndex || text === dockerList
}

/** The format that was given up in 2017: signed, and without content addresses. */
export function isSchema1(text: string): boolean {
  return /^application\/vnd\.docker\.distribution\.manifest\.v1\+(json|prettyjws)$/.test(text)
}

export function isImageConfig(text: string): boolean {
  return (
    text === 'application/vnd.oci.image.config.v1+json' ||
    text === 'application/vnd.docker.container.image.v1+json'
  )
}

/** Layers of Windows that may not be handed on: they stay at the address that their manifest names. */
export function isForeignLayer(text: string): boolean {
  return (
    text.startsWith('application/vnd.oci.image.layer.nondistributable.v1.') ||
    text === 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'
  )
}
