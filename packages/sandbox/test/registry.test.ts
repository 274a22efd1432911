import { afterEach, describe, expect, test } from '@jest/globals'
import { digestOf, imageOf, type PlacedScript, type RegistryScript, type Scenario } from '../src/index.js'
import { allTypes, type RegistryClient, startRegistry } from './registry-client.js'

const amd64: PlacedScript = { tags: ['amd64'], platform: 'linux/amd64' }
const arm64: PlacedScript = { tags: ['arm64'], platform: 'linux/arm64' }
const docker: PlacedScript = { tags: ['docker'], images: [{ ...amd64, format: 'docker' }], format: 'docker' }
const repositories = { app: { images: [amd64, arm64, docker] } }
const accept = { accept: allTypes }
const oci = 'application/vnd.oci.image.manifest.v1+json'
const index = 'application/vnd.oci.image.index.v1+json'

let registry: RegistryClient | undefined

afterEach(() => registry?.sandbox.stop())

async function registryOf(script: RegistryScript = { repositories }, scenario: Scenario = {}) {
  registry = await startRegistry(script, scenario)
  return registry.ask
}

function joined(...images: readonly PlacedScript[]): Buffer {
  return imageOf({ images }).root.bytes
}

describe('blobs', () => {
  const bytes = Buffer.from('hello')
  const digest = digestOf(bytes)

  test('are uploaded at once', async () => {
    const ask = await registryOf()
    const put = await ask('POST', `/v2/new/blobs/uploads/?digest=${digest}`, { body: bytes })
    expect(put.status).toBe(201)
    expect((await ask('GET', `/v2/new/blobs/${digest}`)).text).toBe('hello')
    const head = await ask('HEAD', `/v2/new/blobs/${digest}`)
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '5'])
  })

  test('are uploaded in chunks that follow each other', async () => {
    const ask = await registryOf()
    const { headers, status } = await ask('POST', '/v2/new/blobs/uploads/')
    expect(status).toBe(202)
    const location = headers.get('location') ?? ''
    const chunk = { headers: { 'content-range': '0-1' }, body: bytes.subarray(0, 2) }
    expect((await ask('PATCH', location, chunk)).headers.get('range')).toBe('0-1')
    expect((await ask('PATCH', location, chunk)).code).toBe('RANGE_INVALID')
    expect((await ask('GET', location)).headers.get('range')).toBe('0-1')
    const end = await ask('PUT', `${location}&digest=${digest}`, { body: bytes.subarray(2) })
    expect(end.status).toBe(201)
    expect((await ask('GET', location)).code).toBe('BLOB_UPLOAD_UNKNOWN')
  })

  test('are refused under another digest', async () => {
    const ask = await registryOf()
    const put = await ask('POST', `/v2/new/blobs/uploads/?digest=${digest}`, { body: 'other' })
    expect([put.status, put.code]).toEqual([400, 'DIGEST_INVALID'])
  })

  test('are mounted where that is possible, else an upload begins', async () => {
    const config = imageOf(amd64).blobs[0]?.descriptor.digest
    const ask = await registryOf()
    expect((await ask('POST', `/v2/new/blobs/uploads/?mount=${config}&from=app`)).status).toBe(201)
    expect((await ask('HEAD', `/v2/new/blobs/${config}`)).status).toBe(200)
    expect((await ask('POST', `/v2/new/blobs/uploads/?mount=${digest}&from=app`)).status).toBe(202)
    await registry?.sandbox.stop()
    const without = await registryOf({ repositories, mounts: false })
    expect((await without('POST', `/v2/new/blobs/uploads/?mount=${config}&from=app`)).status).toBe(202)
  })

  test('are given in part', async () => {
    const ask = await registryOf()
    await ask('POST', `/v2/new/blobs/uploads/?digest=${digest}`, { body: bytes })
    const part = await ask('GET', `/v2/new/blobs/${digest}`, { headers: { range: 'bytes=1-2' } })
    expect([part.status, part.text, part.headers.get('content-range')]).toEqual([206, 'el', 'bytes 1-2/5'])
    const none = await ask('GET', `/v2/new/blobs/${digest}`, { headers: { range: 'bytes=9-' } })
    expect(none.status).toBe(416)
  })

  test('come from another origin, which wants no Authorization header', async () => {
    const ask = await registryOf({ repositories, redirectsBlobs: true })
    const config = imageOf(amd64).blobs[0]
    const first = await ask('GET', `/v2/app/blobs/${config?.descriptor.digest}`)
    const location = first.headers.get('location') ?? ''
    expect(first.status).toBe(307)
    expect(new URL(location).origin).not.toBe(registry?.sandbox.url)
    expect((await ask('GET', location)).bytes).toEqual(config?.bytes)
    const twice = await ask('GET', location, { headers: { authorization: 'Basic QQ==' } })
    expect([twice.status, twice.text]).toEqual([400, expect.stringContaining('InvalidArgument')])
  })
})

describe('manifests', () => {
  test('are given whole, by tag and digest', async () => {
    const ask = await registryOf()
    const { bytes, descriptor } = imageOf(amd64).root
    for (const reference of ['amd64', descriptor.digest]) {
      const got = await ask('GET', `/v2/app/manifests/${reference}`, { headers: accept })
      expect([got.bytes.equals(bytes), got.headers.get('content-type')]).toEqual([true, oci])
      expect(got.headers.get('docker-content-digest')).toBe(descriptor.digest)
    }
    const head = await ask('HEAD', '/v2/app/manifests/amd64', { headers: accept })
    expect([head.bytes.length, head.headers.get('content-length')]).toEqual([0, String(bytes.length)])
  })

  test('are not given to a client that does not know their type', async () => {
    const ask = await registryOf()
    expect((await ask('GET', '/v2/app/manifests/amd64')).code).toBe('MANIFEST_UNKNOWN')
    const type = 'application/vnd.docker.distribution.manifest.v2+json'
    const child = await ask('GET', '/v2/app/manifests/docker', { headers: { accept: type } })
    expect(child.headers.get('content-type')).toBe(type)
  })

  test.each<[string, PlacedScript | Buffer | string, string, string | undefined]>([
    ['an index of images that are there', joined(amd64, arm64), index, undefined],
    ['an index with a missing image', joined({ platform: 'linux/s390x' }), index, 'MANIFEST_BLOB_UNKNOWN'],
    [
      'an image with missing layers',
      imageOf({ platform: 'linux/s390x' }).root.bytes,
      oci,
      'MANIFEST_BLOB_UNKNOWN',
    ],
    ['another type than the body tells', joined(amd64), oci, 'MANIFEST_INVALID'],
    ['no JSON', '{', oci, 'MANIFEST_INVALID'],
    ['schema 1', '{"schemaVersion":1}', oci, 'MANIFEST_INVALID'],
    ['more than 4 MiB', ' '.repeat(4 * 2 ** 20 + 1), oci, 'SIZE_INVALID'],
  ])('a push of %s', async (_, body, type, code) => {
    const ask = await registryOf()
    const put = await ask('PUT', '/v2/app/manifests/new', {
      headers: { 'content-type': type },
      body: body as Buffer,
    })
    expect([put.code, put.status < 300]).toEqual([code, code === undefined])
    const found = await ask('HEAD', '/v2/app/manifests/new', { headers: accept })
    expect(found.status).toBe(code === undefined ? 200 : 404)
  })

  test.each<[string, RegistryScript, string, string | null]>([
    ['all', { acceptsManyTags: true }, 'one,two', 'one, two'],
    ['some', { acceptsManyTags: true, mostTags: 1 }, 'one', 'one'],
    ['none, as most registries do', {}, '', null],
  ])('a push by digest takes %s of the tags in its query', async (_, script, tags, header) => {
    const ask = await registryOf({ repositories, ...script })
    const body = joined(amd64, arm64)
    const path = `/v2/app/manifests/${digestOf(body)}?tag=one&tag=two`
    const put = await ask('PUT', path, { headers: { 'content-type': index }, body })
    expect([put.status, put.headers.get('oci-tag')]).toEqual([201, header])
    const list = await ask('GET', '/v2/app/tags/list')
    const own = JSON.parse(list.text).tags.filter((tag: string) => ['one', 'two'].includes(tag))
    expect(own.join()).toBe(tags)
  })

  test('are not stored under another digest', async () => {
    const ask = await registryOf()
    const path = `/v2/app/manifests/sha256:${'0'.repeat(64)}`
    const put = await ask('PUT', path, { headers: { 'content-type': index }, body: joined(amd64) })
    expect(put.code).toBe('DIGEST_INVALID')
  })

  test('tell of their referrers', async () => {
    const { digest } = imageOf(amd64).root.descriptor
    const signature: PlacedScript = { platform: 'linux/amd64', subject: digest, content: 'signature' }
    const ask = await registryOf({ repositories: { app: { images: [amd64, signature] } } })
    const list = await ask('GET', `/v2/app/referrers/${digest}`)
    expect(JSON.parse(list.text).manifests).toMatchObject([
      { digest: imageOf(signature).root.descriptor.digest },
    ])
    const filtered = await ask('GET', `/v2/app/referrers/${digest}?artifactType=other`)
    expect(JSON.parse(filtered.text).manifests).toEqual([])
    expect(filtered.headers.get('oci-filters-applied')).toBe('artifactType')
  })

  test('have tags that are listed page by page', async () => {
    const ask = await registryOf()
    const first = await ask('GET', '/v2/app/tags/list?n=2')
    expect(JSON.parse(first.text).tags).toEqual(['amd64', 'arm64'])
    const [, next = ''] = /<(.+)>/.exec(first.headers.get('link') ?? '') ?? []
    const second = await ask('GET', next)
    expect([JSON.parse(second.text).tags, second.headers.get('link')]).toEqual([['docker'], null])
  })
})

describe('names', () => {
  test.each([
    ['/v2/App/manifests/x', 400, 'NAME_INVALID'],
    ['/v2/none/manifests/x', 404, 'NAME_UNKNOWN'],
    ['/v2/app/manifests/none', 404, 'MANIFEST_UNKNOWN'],
    [`/v2/app/blobs/sha256:${'0'.repeat(64)}`, 404, 'BLOB_UNKNOWN'],
  ])('%s', async (path, status, code) => {
    const ask = await registryOf()
    const got = await ask('GET', path, { headers: accept })
    expect([got.status, got.code]).toEqual([status, code])
  })

  test('a repository is made by a push only where that is the manner', async () => {
    const ask = await registryOf({ repositories, createsRepositories: false })
    expect((await ask('POST', '/v2/new/blobs/uploads/')).code).toBe('NAME_UNKNOWN')
  })
})

describe('time', () => {
  test('a push is seen after some looks', async () => {
    const ask = await registryOf({ repositories, lag: 2 })
    const body = joined(amd64, arm64)
    const put = (tag: string, bytes: Buffer) =>
      ask('PUT', `/v2/app/manifests/${tag}`, { headers: { 'content-type': index }, body: bytes })
    await put('new', body)
    const look = async () => (await ask('HEAD', '/v2/app/manifests/new', { headers: accept })).status
    expect([await look(), await look(), await look()]).toEqual([404, 404, 200])
  })

  test('an image appears after some looks, or some time', async () => {
    const late: PlacedScript = { ...amd64, appears: { looks: 1 } }
    const later: PlacedScript = { ...arm64, appears: { after: '10m' } }
    const ask = await registryOf({ repositories: { app: { images: [late, later] } } })
    const look = async (tag: string) =>
      (await ask('HEAD', `/v2/app/manifests/${tag}`, { headers: accept })).status
    expect([await look('amd64'), await look('amd64'), await look('arm64')]).toEqual([404, 200, 404])
  })
})

describe('faults', () => {
  test('a throttled client is told when to come back', async () => {
    const faults = [{ kind: 'throttle', retryAfter: '2', operation: 'GetManifest' } as const]
    const ask = await registryOf({ repositories }, { faults })
    const got = await ask('GET', '/v2/app/manifests/amd64', { headers: accept })
    expect([got.status, got.code, got.headers.get('retry-after')]).toEqual([429, 'TOOMANYREQUESTS', '2'])
  })

  test('one repository may be met alone', async () => {
    const faults = [{ kind: 'error', status: 500, where: { repository: 'second' } } as const]
    const ask = await registryOf(
      { repositories: { first: { images: [amd64] }, second: { images: [amd64] } } },
      { faults },
    )
    const got = await Promise.all(
      ['first', 'second'].map((name) => ask('GET', `/v2/${name}/manifests/amd64`, { headers: accept })),
    )
    expect(got.map(({ status }) => status)).toEqual([200, 500])
  })

  test.each([
    ['wrong-digest', { digest: `sha256:${'0'.repeat(64)}` }],
    ['no-digest', { digest: null }],
    ['wrong-type', { type: 'application/vnd.docker.distribution.manifest.v2+json' }],
    ['wrong-body', { isTrue: false }],
  ] as const)('%s', async (kind, changed) => {
    const { bytes, descriptor } = imageOf(amd64).root
    const ask = await registryOf({ repositories }, { faults: [{ kind }] })
    const got = await ask('GET', '/v2/app/manifests/amd64', { headers: accept })
    const truth = { isTrue: true, type: oci, digest: descriptor.digest }
    expect({
      isTrue: got.bytes.equals(bytes),
      type: got.headers.get('content-type'),
      digest: got.headers.get('docker-content-digest'),
    }).toEqual({ ...truth, ...changed })
    expect(got.bytes.length).toBe(bytes.length)
  })

  test('a body that is cut', async () => {
    const ask = await registryOf({ repositories }, { faults: [{ kind: 'truncated' }] })
    await expect(ask('GET', '/v2/app/manifests/amd64', { headers: accept })).rejects.toThrow('terminated')
  })
})
