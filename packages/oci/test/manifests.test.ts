import {
  ContentProblem,
  mediaTypes,
  parseAnnotations,
  readConfig,
  readManifest,
} from '@aws-delivery-actions/oci'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

const { ociIndex, ociManifest, dockerList, dockerManifest } = mediaTypes
const digest = `sha256:${'0'.repeat(64)}`
const descriptor = { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 2 }
const image = { schemaVersion: 2, mediaType: ociManifest, config: descriptor, layers: [descriptor] }
const index = {
  schemaVersion: 2,
  mediaType: ociIndex,
  manifests: [{ ...descriptor, mediaType: ociManifest }],
}

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

describe('manifests', () => {
  test('are images or indexes, by their own word or by that of the registry', () => {
    expect(readManifest(bytes(image), ociManifest).kind).toBe('image')
    expect(
      readManifest(bytes({ ...image, mediaType: undefined }), `${dockerManifest}; charset=utf-8`).kind,
    ).toBe('image')
    expect(readManifest(bytes(index), undefined).kind).toBe('index')
    expect(readManifest(bytes({ ...index, mediaType: dockerList }), 'application/json').kind).toBe('index')
  })

  test.each([
    ['of another type than the registry says', image, dockerManifest, 'malformed'],
    ['that can be read as both', { ...index, config: descriptor }, ociIndex, 'malformed'],
    ['that can be read as both, too', { ...image, manifests: [] }, ociManifest, 'malformed'],
    [
      'of schema 1',
      { schemaVersion: 1, name: 'x', tag: 'y' },
      'application/vnd.docker.distribution.manifest.v1+prettyjws',
      'unsupported',
    ],
    ['of an unknown type', { schemaVersion: 2, mediaType: 'application/x' }, undefined, 'unsupported'],
    ['without a type', { schemaVersion: 2 }, undefined, 'unsupported'],
    ['without a version', { ...image, schemaVersion: undefined }, ociManifest, 'malformed'],
    ['without layers', { ...image, layers: undefined }, ociManifest, 'malformed'],
    [
      'with a size below nothing',
      { ...image, config: { ...descriptor, size: -1 } },
      ociManifest,
      'malformed',
    ],
    [
      'with a digest of another kind',
      { ...image, config: { ...descriptor, digest: 'md5:1' } },
      ociManifest,
      'malformed',
    ],
    ['that is a list', [], ociManifest, 'malformed'],
  ])('%s are refused', (_, document, type, kind) => {
    expect(problemOf(() => readManifest(bytes(document), type))).toMatchObject({
      name: 'ContentProblem',
      kind,
    })
  })

  test('of any JSON are read or refused in words', () => {
    const any = fc.json().map((text) => new TextEncoder().encode(text))
    const near = fc
      .record(
        {
          schemaVersion: fc.constantFrom(1, 2),
          mediaType: fc.constantFrom(ociIndex, ociManifest),
          manifests: fc.jsonValue(),
          config: fc.jsonValue(),
          layers: fc.jsonValue(),
          annotations: fc.jsonValue(),
        },
        { requiredKeys: [] },
      )
      .map(bytes)
    fc.assert(
      fc.property(fc.oneof(any, near, fc.uint8Array()), (document) => {
        for (const read of [() => readManifest(document, ociIndex), () => readConfig(document)]) {
          const problem = problemOf(read)
          if (problem !== undefined) expect(problem).toBeInstanceOf(ContentProblem)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('nested thousands deep do no harm', () => {
    const deep = new TextEncoder().encode(
      `{"schemaVersion":2,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    )
    expect(problemOf(() => readManifest(deep, ociManifest))).toBeInstanceOf(ContentProblem)
  })
})

describe('the configuration of an image', () => {
  test('is where the platform comes from, with all of its parts', () => {
    const platform = {
      os: 'windows',
      architecture: 'amd64',
      'os.version': '10.0.20348.1',
      'os.features': ['win32k'],
    }
    expect(
      readConfig(bytes({ ...platform, config: { Entrypoint: ['a'], Labels: { x: 'y', z: 1 } } })),
    ).toMatchObject({
      platform: { os: 'windows', architecture: 'amd64', osVersion: '10.0.20348.1', osFeatures: ['win32k'] },
      entrypoint: ['a'],
      labels: new Map([['x', 'y']]),
    })
  })

  test.each([
    {},
    { os: 'linux' },
    { os: 'unknown', architecture: 'unknown' },
    { os: 'linux', architecture: 'a\n::error::' },
  ])('without a platform is refused: %j', (config) => {
    expect(problemOf(() => readConfig(bytes(config)))).toMatchObject({ kind: 'unsupported' })
  })
})

describe('annotations', () => {
  test('stand on the index, on descriptors, or nowhere', () => {
    const annotations = parseAnnotations([
      'index:a=1',
      'manifest:a=2',
      'manifest:b=x=y',
      'index,manifest-descriptor[linux/arm64]:c=3',
      'manifest-descriptor:d=',
      'index-descriptor:e=5',
      'org.example:f=6',
    ])
    expect(annotations.index).toEqual(
      new Map([
        ['a', '1'],
        ['c', '3'],
        ['b', 'x=y'],
        ['org.example:f', '6'],
      ]),
    )
    expect(annotations.descriptors).toEqual([
      { platform: { os: 'linux', architecture: 'arm64' }, key: 'c', value: '3' },
      { platform: undefined, key: 'd', value: '' },
    ])
    expect(annotations).toMatchObject({ raised: 2, placeless: 1 })
  })

  test.each(['no equals', '=x', 'index:=x', 'index:a b=x', 'manifest-descriptor[arm64]:a=b', 'indx:a=b'])(
    'no annotation: %s',
    (line) => {
      expect(problemOf(() => parseAnnotations([line]))).toMatchObject({ name: 'FormProblem' })
    },
  )
})

function problemOf(work: () => unknown): unknown {
  try {
    work()
    return undefined
  } catch (error) {
    return error
  }
}

test('a platform that is none is marked where it stands in the annotation', () => {
  const line = 'index,manifest-descriptor[linux]:a=b'
  expect(problemOf(() => parseAnnotations([line]))).toMatchObject({ at: line.indexOf('linux'), length: 5 })
})

test('an annotation of the manifest of one platform goes to its entry and not to the index', () => {
  const { index, descriptors, raised } = parseAnnotations([
    'manifest[linux/amd64]:a=1',
    'manifest[linux/arm64]:a=2',
    'manifest:b=3',
  ])
  expect([...index]).toEqual([['b', '3']])
  expect(raised).toBe(1)
  expect(descriptors.map(({ platform, value }) => [platform?.architecture, value])).toEqual([
    ['amd64', '1'],
    ['arm64', '2'],
  ])
})
