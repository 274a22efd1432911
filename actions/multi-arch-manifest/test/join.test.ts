/** The pure middle of the action: any order gives the same bytes, and what must be refused is. */
import {
  digestOf,
  formatPlatform,
  mediaTypes,
  type Platform,
  parseAnnotations,
  parsePlatform,
} from '@aws-delivery-actions/oci'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Attestation, Image } from '../src/image.js'
import { type JoinOptions, join } from '../src/join.js'

const options: JoinOptions = {
  mediaType: 'auto',
  attestations: 'keep',
  requireSame: 'off',
  annotations: parseAnnotations([]),
  expected: [],
}

const noAnnotations = new Map<string, string>()

function contentOf(text: string, annotations: ReadonlyMap<string, string> = noAnnotations): Image['content'] {
  const bytes = new TextEncoder().encode(text)
  const config = { mediaType: 'x', digest: digestOf(bytes), size: 1, annotations: noAnnotations }
  const manifest = {
    kind: 'image',
    mediaType: mediaTypes.ociManifest,
    config,
    layers: [],
    annotations: noAnnotations,
  } as const
  return {
    fetched: { digest: digestOf(bytes), bytes, mediaType: mediaTypes.ociManifest, manifest },
    manifest,
    from: { registry: 'ghcr.io', repository: 'acme/web' },
    annotations,
  }
}

type Facts = {
  readonly text?: string
  readonly said?: Image['said']
  readonly annotations?: ReadonlyMap<string, string>
}

function imageOf(platform: Platform, facts: Facts = {}): Image {
  const { text = formatPlatform(platform), said = [], annotations = noAnnotations } = facts
  const source = text
  const content = contentOf(text, annotations)
  const config = {
    platform,
    labels: noAnnotations,
    entrypoint: [],
    command: [],
    environment: [],
    workingDirectory: undefined,
  }
  return { platform, said, content, config, source, revision: undefined }
}

function attestationOf(subject: Image, text: string): Attestation {
  return {
    subject: subject.content.fetched.digest,
    platform: { os: 'unknown', architecture: 'unknown' },
    content: contentOf(text, new Map([['vnd.docker.reference.digest', subject.content.fetched.digest]])),
  }
}

const platforms = [
  'linux/amd64',
  'linux/arm64/v8',
  'linux/arm/v6',
  'linux/arm/v7',
  'windows(10.0.17763.1)/amd64',
  'windows(10.0.20348.1)/amd64',
  'linux/s390x',
]

test('any order of images and attestations, given once or twice, gives the same bytes', () => {
  const images = platforms.map((text, at) =>
    imageOf(parsePlatform(text), { annotations: new Map([['n', String(at)]]) }),
  )
  const again = images.map((image) => ({
    ...image,
    source: `${image.source} again`,
    content: {
      ...image.content,
      annotations: new Map([
        ['n', '0'],
        ['m', image.source],
      ]),
    },
  }))
  const attestations = images.flatMap((image) => [
    attestationOf(image, `a ${image.source}`),
    attestationOf(image, `b ${image.source}`),
  ])
  const all = [...images, ...again]
  const expected = join(all, attestations, [], options)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.shuffledSubarray(attestations, { minLength: attestations.length }),
      (some, statements) => {
        expect(join(some, statements, [], options).digest).toBe(expected.digest)
      },
    ),
  )
  const kinds = JSON.parse(new TextDecoder().decode(expected.bytes)).manifests.map(
    ({ platform }: { platform: Platform }) => platform.os,
  )
  expect(kinds.lastIndexOf('linux')).toBeLessThan(kinds.indexOf('windows'))
  expect(kinds.indexOf('unknown')).toBe(platforms.length)
})

test('what is joined is joined again without a change', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...platforms), { minLength: 1 }),
      fc.uniqueArray(fc.constantFrom(...platforms)),
      (sources, held) => {
        const fresh = sources.map((text) => imageOf(parsePlatform(text)))
        const kept = held.map((text) => imageOf(parsePlatform(text), { text: `old ${text}` }))
        const first = join(fresh, [], kept, options)
        const second = join(
          fresh,
          [],
          first.members.map(({ image }) => image),
          options,
        )
        expect(second.digest).toBe(first.digest)
        expect(new Set(first.members.map(({ platform }) => formatPlatform(platform)))).toEqual(
          new Set([...sources, ...held]),
        )
      },
    ),
  )
})

test.each([
  ['linux/amd64', 'linux/amd64/v2', 'linux/amd64/v3'],
  ['linux/amd64', 'linux/amd64/v1', 'linux/amd64/v2'],
  ['linux/arm', 'linux/arm/v6', 'linux/arm/v7'],
  ['windows/amd64', 'windows(10.0.17763)/amd64', 'windows(10.0.20348)/amd64'],
])('of an image that says %s, %s and %s cannot both be said, in any order', (own, one, other) => {
  for (const texts of [
    [one, other],
    [other, one],
  ]) {
    const said = texts.map((text) => ({ by: `who says ${text}`, platform: parsePlatform(text) }))
    expect(() => join([imageOf(parsePlatform(own), { said })], [], [], options)).toThrow('is said to hold')
    const halves = said.map((half) => imageOf(parsePlatform(own), { said: [half] }))
    expect(() => join(halves, [], [], options)).toThrow('is said to hold')
  }
})

test.each([
  ['linux/amd64', ['linux/amd64', 'linux/amd64/v2'], 'linux/amd64/v2'],
  [
    'windows/amd64',
    ['windows(10.0.20348)/amd64', 'windows(10.0.20348.1)/amd64'],
    'windows(10.0.20348.1)/amd64',
  ],
])('of an image that says %s, %j agree', (own, texts, expected) => {
  const said = texts.map((text) => ({ by: 'you', platform: parsePlatform(text) }))
  const { members } = join([imageOf(parsePlatform(own), { said })], [], [], options)
  expect(members.map(({ platform }) => formatPlatform(platform))).toEqual([expected])
})

test('an attestation whose image is replaced is left out', () => {
  const old = imageOf(parsePlatform('linux/amd64'), { text: 'old' })
  const joined = join(
    [imageOf(parsePlatform('linux/amd64'))],
    [attestationOf(old, 'about old')],
    [old],
    options,
  )
  expect(joined.members).toMatchObject([{ attestations: [] }])
  expect(joined.warnings).toEqual([expect.stringContaining('about images that are not here')])
})

test('what is said completes what the image leaves out, and never changes it', () => {
  const said = (platform: string, text: string) =>
    join(
      [imageOf(parsePlatform(platform), { said: [{ by: 'you', platform: parsePlatform(text) }] })],
      [],
      [],
      options,
    ).members[0]?.platform
  expect(said('linux/arm', 'linux/arm/v6')).toEqual(parsePlatform('linux/arm/v6'))
  expect(said('linux/arm64', 'linux/arm64/v8')).toEqual(parsePlatform('linux/arm64'))
  expect(() => said('linux/arm/v7', 'linux/arm/v6')).toThrow('you says linux/arm/v6')
})

test.each([
  ['linux/arm64', 'linux/arm64/v8'],
  ['linux/arm', 'linux/arm/v7'],
  ['windows/amd64', 'windows/amd64'],
])('%s and %s are two of one platform', (one, other) => {
  expect(() =>
    join(
      [imageOf(parsePlatform(one), { text: '1' }), imageOf(parsePlatform(other), { text: '2' })],
      [],
      [],
      options,
    ),
  ).toThrow('both hold')
})
