/** What is found in the indexes that sources are. */
import { mediaTypes, type Reference } from '@aws-delivery-actions/oci'
import { expect, test } from '@jest/globals'
import { gather, type Root } from '../src/gather.js'
import type { LiveEdge } from '../src/live-edge.js'

const none = new Map<string, string>()
const digest = `sha256:${'a'.repeat(64)}`
const subject = `sha256:${'b'.repeat(64)}`
const config = { mediaType: 'x', digest, size: 1, annotations: none }
const mediaType = mediaTypes.ociManifest
const statement = { kind: 'image', mediaType, config, layers: [], annotations: none } as const
const edge = {
  registries: {
    manifest: async () => ({ digest, bytes: new Uint8Array(2), mediaType, manifest: statement }),
  },
} as unknown as LiveEdge

function rootWith(platform: { os: string; architecture: string } | undefined): Root {
  const reference: Reference = { registry: 'ghcr.io', repository: 'acme/web', tag: 'v1' }
  const annotations = new Map([
    ['vnd.docker.reference.type', 'attestation-manifest'],
    ['vnd.docker.reference.digest', subject],
  ])
  const entry = { mediaType, digest, size: 2, annotations, ...(platform === undefined ? {} : { platform }) }
  const manifest = {
    kind: 'index',
    mediaType: mediaTypes.ociIndex,
    manifests: [entry],
    annotations: none,
  } as const
  const fetched = { digest: subject, bytes: new Uint8Array(), mediaType: mediaTypes.ociIndex, manifest }
  return { text: 'ghcr.io/acme/web:v1', reference, said: undefined, fetched }
}

test.each([undefined, { os: 'unknown', architecture: 'unknown' }, { os: 'unknown', architecture: 'amd64' }])(
  'an attestation at %j goes on as one that no client chooses',
  async (platform) => {
    const { attestations } = await gather([rootWith(platform)], edge)
    expect(attestations).toMatchObject([{ platform: { os: 'unknown', architecture: 'unknown' }, subject }])
  },
)

test('an attestation that stands for a real platform is refused', async () => {
  const root = rootWith({ os: 'linux', architecture: 'amd64' })
  await expect(gather([root], edge)).rejects.toThrow('stands in the index for linux/amd64')
})
