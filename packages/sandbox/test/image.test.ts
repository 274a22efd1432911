import { execFileSync } from 'node:child_process'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { digestOf, type ImageScript, imageOf } from '../src/index.js'

type Document = {
  readonly mediaType: string
  readonly manifests: readonly {
    digest: string
    size: number
    platform: object
    annotations?: Record<string, string>
  }[]
  readonly config: { readonly digest: string; readonly mediaType: string }
  readonly layers: readonly { readonly digest: string; readonly urls?: readonly string[] }[]
}

const read = (bytes: Buffer) => JSON.parse(bytes.toString()) as Document

test('the same words give the same bytes, other words others', () => {
  const arm: ImageScript = { platform: 'linux/arm64', program: {}, weight: 100 }
  expect(imageOf(arm)).toEqual(imageOf({ ...arm }))
  expect(imageOf(arm).root.descriptor.digest).not.toBe(
    imageOf({ ...arm, content: 'other' }).root.descriptor.digest,
  )
})

test.each(['oci', 'docker'] as const)('an image of %s holds what its manifest names', (format) => {
  const { root, blobs } = imageOf({ platform: 'linux/arm/v7', format, labels: { a: 'b' }, program: {} })
  const { config, layers } = read(root.bytes)
  const held = blobs.map(({ bytes }) => digestOf(bytes))
  expect(held).toEqual([config.digest, ...layers.map(({ digest }) => digest)])
  const [configuration] = blobs
  expect(JSON.parse(String(configuration?.bytes))).toMatchObject({
    os: 'linux',
    architecture: 'arm',
    variant: 'v7',
    config: { Labels: { a: 'b' }, Entrypoint: ['/hello'] },
  })
})

test('a layer is an archive that tar reads, with a program of the machine', () => {
  const { blobs } = imageOf({ platform: 'linux/arm64', program: { path: '/bin/hello', link: '/hello' } })
  const tar = gunzipSync(blobs[1]?.bytes ?? '')
  const list = execFileSync('tar', ['-tvf', '-'], { input: tar }).toString()
  expect(list).toMatch(/bin\/hello$/m)
  expect(list).toMatch(/hello -> \/bin\/hello$/m)
  const program = execFileSync('tar', ['-xOf', '-', 'bin/hello'], { input: tar })
  expect(program.subarray(0, 4).toString('latin1')).toBe('\x7fELF')
  expect(program.readUInt16LE(18)).toBe(183)
})

test('a program may be for another machine than its image says', () => {
  const { blobs } = imageOf({ platform: 'windows/amd64', program: { architecture: 'arm64' } })
  const tar = gunzipSync(blobs[1]?.bytes ?? '')
  const program = execFileSync('tar', ['-xOf', '-', 'Files/hello.exe'], { input: tar })
  const start = program.readUInt32LE(60)
  expect(program.subarray(start, start + 4).toString('latin1')).toBe('PE\0\0')
  expect(program.readUInt16LE(start + 4)).toBe(0xaa64)
})

test('an attested image is an index of it and of its attestation', () => {
  const { root, manifests } = imageOf({ platform: 'linux/amd64', attested: true })
  const [image, attestation] = read(root.bytes).manifests
  expect(manifests.map(({ descriptor }) => descriptor.digest)).toEqual([
    image?.digest,
    attestation?.digest,
    root.descriptor.digest,
  ])
  expect(image?.platform).toEqual({ os: 'linux', architecture: 'amd64' })
  expect(attestation).toMatchObject({
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': image?.digest,
    },
  })
})

test('an index says of its images what is true, unless it is told to lie', () => {
  const lying = {
    platform: 'linux/arm64',
    said: { size: 1, platform: { os: 'linux', architecture: 'amd64' } },
  }
  const { root, manifests } = imageOf({
    images: [{ platform: 'windows/amd64', osVersion: '10.0.20348.1', osFeatures: ['win32k'] }, lying],
  })
  const [windows, liar] = read(root.bytes).manifests
  expect(windows).toMatchObject({
    size: manifests[0]?.bytes.length,
    platform: { 'os.version': '10.0.20348.1', 'os.features': ['win32k'] },
  })
  expect(liar).toMatchObject({ size: 1, platform: { architecture: 'amd64' } })
})

test('a foreign layer is named and not held', () => {
  const { root, blobs } = imageOf({ platform: 'windows/amd64', foreignLayer: true })
  const [foreign] = read(root.bytes).layers
  expect(foreign?.urls).toHaveLength(1)
  expect(blobs.map(({ descriptor }) => descriptor.digest)).not.toContain(foreign?.digest)
})
