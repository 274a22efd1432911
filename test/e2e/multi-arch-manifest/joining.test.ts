/** What a user joins: which digest comes out, and what it costs in requests. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, setStage } from './stage.js'

let stage: Stage

const platforms = ['linux/amd64', 'linux/arm64', 'linux/s390x', 'linux/ppc64le']
const names = platforms.map((platform) => platform.replace('linux/', ''))

beforeAll(async () => {
  stage = await setStage({
    registries: {
      '127.0.0.1': {
        repositories: {
          app: {
            images: [
              ...platforms.map((platform) => ({ platform, tags: [platform.replace('linux/', '')] })),
              ...platforms.map((platform) => ({
                platform,
                tags: [platform.replace('linux/', 'docker-')],
                format: 'docker' as const,
              })),
              { platform: 'linux/amd64', tags: ['attested-amd64'], attested: true },
              { platform: 'linux/arm64', tags: ['attested-arm64'], attested: true },
              {
                platform: 'windows/amd64',
                osVersion: '10.0.20348.2340',
                tags: ['ltsc2022'],
                foreignLayer: true,
              },
              {
                platform: 'windows/amd64',
                osVersion: '10.0.17763.5458',
                tags: ['ltsc2019'],
                foreignLayer: true,
              },
              { platform: 'linux/arm/v7', tags: ['armv7'] },
              { platform: 'linux/arm64/v8', tags: ['arm64v8'] },
            ],
          },
          other: { images: [{ platform: 'linux/riscv64', tags: ['riscv64'] }] },
        },
      },
    },
  })
})

afterAll(async () => {
  await stage.sandbox.stop()
})

const sources = (...tags: readonly string[]) => `--sources=${tags.map((tag) => `HOST/app:${tag}`).join()}`
const tags = (...list: readonly string[]) => `--tags=${list.map((tag) => `HOST/app:${tag}`).join()}`

describe('requests', () => {
  test.each([
    { joined: ['amd64', 'arm64'], as: ['two'], most: 6, again: 5 },
    { joined: names, as: ['four'], most: 10, again: 9 },
    { joined: ['amd64', 'arm64'], as: ['a', 'b', 'c'], most: 10, again: 7 },
  ])(
    '$joined as $as take $most at most, and $again to find that nothing is to do',
    async ({ joined, as, most, again }) => {
      const first = await stage.run([sources(...joined), tags(...as)])
      expect(first.exitCode).toBe(0)
      expect(first.requests).toBeLessThanOrEqual(most)
      expect(first.outputs.requests).toBe(first.requests)
      expect(first.outputs.changed).toBe(true)
      const second = await stage.run([sources(...joined), tags(...as)])
      expect(second).toMatchObject({ exitCode: 0, requests: again, writes: [] })
      expect(second.outputs).toEqual({ ...first.outputs, changed: false, requests: again })
    },
  )
})

test('every order of four sources gives one digest, and the digest is that of the bytes', async () => {
  const digests = new Set<unknown>()
  for (const order of permutations(names)) {
    const { outputs } = await stage.run([sources(...order), '--image=HOST/app', '--dry-run'])
    digests.add(outputs.digest)
    const digest = createHash('sha256').update(String(outputs.manifest)).digest('hex')
    expect(outputs.digest).toBe(`sha256:${digest}`)
  }
  expect(digests.size).toBe(1)
}, 120_000)

test('outputs name each platform, and Lambda gets the digest of one', async () => {
  const { outputs } = await stage.run([
    sources('amd64', 'arm64v8', 'armv7', 'ltsc2019', 'ltsc2022'),
    tags('all'),
  ])
  const digests = outputs.digests as Record<string, string>
  expect(outputs.platforms).toEqual([
    'linux/amd64',
    'linux/arm/v7',
    'linux/arm64/v8',
    'windows(10.0.17763.5458)/amd64',
    'windows(10.0.20348.2340)/amd64',
  ])
  expect(Object.keys(digests)).toEqual(outputs.platforms)
  expect(outputs).toMatchObject({
    image: `${stage.host}/app@${outputs.digest}`,
    tags: [`${stage.host}/app:all`],
    'digest-linux-amd64': digests['linux/amd64'],
    'digest-linux-arm64': digests['linux/arm64/v8'],
    'digest-linux-arm64-v8': digests['linux/arm64/v8'],
    'digest-linux-arm-v7': digests['linux/arm/v7'],
    'digest-windows-amd64-10-0-20348-2340': digests['windows(10.0.20348.2340)/amd64'],
  })
  expect(outputs).not.toHaveProperty('digest-windows-amd64')
  const windows = JSON.parse(String(outputs.manifest)).manifests[3].platform
  expect(windows).toEqual({ architecture: 'amd64', os: 'windows', 'os.version': '10.0.17763.5458' })
})

test('attestations go with their images, last, or stay away, or are required', async () => {
  const attested = sources('attested-amd64', 'attested-arm64')
  const kept = await stage.run([attested, tags('kept')])
  const { manifests } = JSON.parse(String(kept.outputs.manifest))
  expect(manifests.map(({ platform }: { platform: { os: string } }) => platform.os)).toEqual([
    'linux',
    'linux',
    'unknown',
    'unknown',
  ])
  for (const [at, image] of manifests.slice(0, 2).entries()) {
    expect(manifests[at + 2].annotations).toEqual({
      'vnd.docker.reference.digest': image.digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    })
  }
  const dropped = await stage.run([attested, tags('dropped'), '--attestations=drop'])
  expect(JSON.parse(String(dropped.outputs.manifest)).manifests).toEqual(manifests.slice(0, 2))
  const required = await stage.run([sources('attested-amd64', 'arm64'), tags('no'), '--attestations=require'])
  expect(required).toMatchObject({ exitCode: 1, writes: [] })
  expect(required.error).toContain('/app:arm64 (linux/arm64)')
})

test('the type follows the images and annotations', async () => {
  const typeOf = async (...args: string[]) => {
    const { outputs, exitCode } = await stage.run([...args, '--image=HOST/app', '--dry-run'])
    return exitCode === 0 ? JSON.parse(String(outputs.manifest)).mediaType : exitCode
  }
  const docker = 'application/vnd.docker.distribution.manifest.list.v2+json'
  const oci = 'application/vnd.oci.image.index.v1+json'
  expect(await typeOf(sources('docker-amd64', 'docker-arm64'))).toBe(docker)
  expect(await typeOf(sources('docker-amd64', 'arm64'))).toBe(oci)
  expect(await typeOf(sources('docker-amd64', 'docker-arm64'), '--media-type=oci')).toBe(oci)
  expect(await typeOf(sources('docker-amd64', 'docker-arm64'), '--annotations=index:a=b')).toBe(oci)
  expect(await typeOf(sources('docker-amd64'), '--annotations=index:a=b', '--media-type=docker')).toBe(2)
  expect(await typeOf(sources('attested-amd64'), '--media-type=docker')).toBe(1)
  expect(await typeOf(sources('attested-amd64'), '--media-type=docker', '--attestations=drop')).toBe(docker)
})

test("annotations come as they are, and docker/metadata-action's too", async () => {
  const { outputs } = await stage.run([
    sources('amd64', 'arm64'),
    '--image=HOST/app',
    '--dry-run',
    '--annotations=manifest:org.opencontainers.image.title=web\nindex:z=1\nmanifest-descriptor[linux/arm64]:note=slow = sure',
  ])
  const { annotations, manifests } = JSON.parse(String(outputs.manifest))
  expect(annotations).toEqual({ 'org.opencontainers.image.title': 'web', z: '1' })
  expect(manifests[0]).not.toHaveProperty('annotations')
  expect(manifests[1].annotations).toEqual({ note: 'slow = sure' })
})

test('what is joined from another repository is mounted there', async () => {
  const first = await stage.run([
    '--sources=HOST/app:amd64,HOST/other:riscv64',
    '--tags=HOST/third:v1,HOST/app:mixed',
  ])
  expect(first.exitCode).toBe(0)
  expect(first.writes).toContain('MountBlob')
  expect(first.writes).not.toContain('FinishUpload')
  expect(await stage.digestOf('third', 'v1')).toBe(first.outputs.digest)
  expect(await stage.digestOf('app', 'mixed')).toBe(first.outputs.digest)
  expect(first.outputs.requests).toBe(first.requests)
})

test('append keeps what the tag holds, and replaces a platform', async () => {
  await stage.run([sources('amd64', 'docker-arm64'), tags('grown')])
  const { outputs } = await stage.run([sources('arm64', 's390x'), tags('grown'), '--append'])
  const digests = outputs.digests as Record<string, string>
  expect(outputs.platforms).toEqual(['linux/amd64', 'linux/arm64', 'linux/s390x'])
  expect(digests['linux/arm64']).toBe(await stage.digestOf('app', 'arm64'))
  const again = await stage.run([sources('arm64', 's390x'), tags('grown'), '--append'])
  expect(again).toMatchObject({ exitCode: 0, writes: [] })
})

test('without tags the index is pushed by its digest', async () => {
  const { outputs, writes } = await stage.run([
    `--sources=${await stage.digestOf('app', 'amd64')},@${await stage.digestOf('app', 'arm64')}`,
    '--image=HOST/app',
    '--annotations=index:nobody=has pushed this before',
  ])
  expect(writes).toEqual(['PutManifest'])
  expect(await stage.digestOf('app', String(outputs.digest))).toBe(outputs.digest)
})

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  )
}
