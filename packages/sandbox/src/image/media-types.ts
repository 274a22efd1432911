/** What manifests, configurations and layers are called, in the two formats. */

export const mediaTypes = {
  oci: {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
    foreignLayer: 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
  },
  docker: {
    index: 'application/vnd.docker.distribution.manifest.list.v2+json',
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    foreignLayer: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
  },
} as const

export type Format = keyof typeof mediaTypes

export const schema1 = 'application/vnd.docker.distribution.manifest.v1+prettyjws'
export const empty = 'application/vnd.oci.empty.v1+json'
export const inToto = 'application/vnd.in-toto+json'

export function isIndex(mediaType: string): boolean {
  return mediaType === mediaTypes.oci.index || mediaType === mediaTypes.docker.index
}

export function isManifest(mediaType: string): boolean {
  return mediaType === mediaTypes.oci.manifest || mediaType === mediaTypes.docker.manifest
}
