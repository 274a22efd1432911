import { describe, expect, test } from '@jest/globals'
import { digestOf } from '../src/digest.js'
import type { Credential } from '../src/registry/authorization.js'
import { bearer, scripted } from './scripted.js'

const at = (repository: string) => ({ registry: 'ghcr.io', repository, tag: 'v1' })
const basic = (username: string): Credential => ({ kind: 'basic', username, password: 'x' })

describe('a login', () => {
  test('of a namespace is good for its repositories and sent for no other', async () => {
    const { registries, sent } = scripted(
      ({ url, headers }) => {
        if (url.host === 'auth.example') return { status: 200, body: { token: url.search } }
        return headers.authorization?.startsWith('Bearer ')
          ? { status: 200, headers: { 'docker-content-digest': 'sha256:1' } }
          : { status: 401, headers: bearer() }
      },
      { credentials: async (_, repository) => basic(repository.replace(/\/.*/, '')) },
    )
    const repositories = ['acme/api', 'acme/web', 'other/web']
    for (const repository of repositories) registries.intend(at(repository), 'pull')
    for (const repository of repositories) await registries.head(at(repository))
    const tokens = sent.filter(({ url }) => url.host === 'auth.example')
    expect(
      tokens.map(({ url }) => [url.searchParams.get('account'), url.searchParams.getAll('scope')]),
    ).toEqual([
      ['acme', ['repository:acme/api:pull', 'repository:acme/web:pull']],
      ['other', ['repository:other/web:pull']],
    ])
    const last = sent.at(-1)?.headers.authorization
    expect(last).toContain('account=other')
    expect(last).not.toContain('acme')
  })
})

describe('plain http beyond loopback is not spoken', () => {
  const layer = {
    mediaType: 'application/octet-stream',
    digest: digestOf(Buffer.from('x')),
    size: 1,
    annotations: new Map<string, string>(),
  }
  const from = { registry: 'quay.io', repository: 'acme/web' }

  test.each([
    ['http://storage.example/upload', false, false],
    ['http://storage.example/upload', true, true],
    ['http://127.0.0.1:5000/upload', false, true],
    ['https://storage.example/upload', false, true],
    ['/upload', false, true],
  ])('to upload to %s, insecure: %s', async (location, insecure, isSent) => {
    const { registries, sent } = scripted(
      ({ method }) => {
        if (method === 'GET') return { status: 200, body: 'x' }
        if (method === 'POST') return { status: 202, headers: { location } }
        return { status: method === 'PUT' ? 201 : 404 }
      },
      { insecure },
    )
    const copied = registries.copyBlob(from, at('acme/web'), layer)
    if (isSent) await copied
    else await expect(copied).rejects.toThrow('plain http')
    expect(sent.some(({ method }) => method === 'PUT')).toBe(isSent)
  })

  test('to follow a redirect', async () => {
    const { registries, sent } = scripted(() => ({
      status: 307,
      headers: { location: 'http://storage.example/blob' },
    }))
    await expect(registries.blob(from, layer, 1)).rejects.toThrow('plain http')
    expect(sent).toHaveLength(1)
  })
})

describe('what a no means', () => {
  const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

  test.each([
    ['ghcr.io', 'acme/web', 404, 'NOT_FOUND', 'artifact acme/web:archive-arm64 not found', 'missing'],
    [ecr, 'acme/web', 404, 'MANIFEST_UNKNOWN', 'Requested image is archive-arm64', 'missing'],
    ['ghcr.io', 'upstream/web', 404, undefined, 'no upstream/web here', 'missing'],
    ['ghcr.io', 'acme/web', 500, 'UNKNOWN', 'archived upstream', 'server'],
    [ecr, 'upstream/web', 403, 'DENIED', 'User may not read upstream/web.', 'denied'],
    [ecr, 'acme/web', 403, 'DENIED', 'User may not read acme/web:archive-arm64', 'denied'],
    [ecr, 'acme/web', 403, 'DENIED', 'The authentication to the upstream registry failed.', 'upstream'],
    [ecr, 'acme/web', 403, 'DENIED', 'Requested image is archived and cannot be pulled', 'archived'],
    ['quay.io', 'immutable/web', 400, 'UNKNOWN', 'immutable/web is busy', 'refused'],
    ['quay.io', 'acme/web', 400, 'UNKNOWN', 'tag is immutable', 'immutable'],
  ])('of %s for %s: %i %s %s', async (registry, repository, status, code, message, trouble) => {
    const body = { errors: [{ code, message }] }
    const { registries } = scripted(() => ({ status, body }))
    const asked = registries.manifest({ registry, repository, tag: 'archive-arm64' })
    await expect(asked).rejects.toMatchObject({ trouble })
  })
})

test('whether a registry has ever answered is known of each', async () => {
  const { registries } = scripted(({ url }) => {
    if (url.host !== 'quay.io' || url.pathname.includes('broken')) throw new Error('reset')
    return { status: 404 }
  })
  const quay = { ...at('acme/broken'), registry: 'quay.io' }
  await expect(registries.head(quay)).rejects.toMatchObject({ trouble: 'network', hasAnswered: false })
  await registries.head({ ...quay, repository: 'acme/web' })
  await expect(registries.head(quay)).rejects.toMatchObject({ trouble: 'network', hasAnswered: true })
  await expect(registries.head(at('acme/web'))).rejects.toMatchObject({ hasAnswered: false })
})

describe('a 401 that stays is', () => {
  const scope = ',error="insufficient_scope"'
  test.each([
    ['no login', undefined, scope, 'unauthenticated', 'none was found'],
    ['a login that got a token', basic('me'), '', 'denied', 'not good for this'],
    ['a login that got a token', basic('me'), scope, 'denied', 'not good for this'],
    ['an old token', { kind: 'bearer', token: 'x' }, '', 'unauthenticated', 'not accepted'],
    ['a token', { kind: 'bearer', token: 'x' }, scope, 'denied', 'not good for this'],
  ] as const)('with %s', async (_, credential, more, trouble, says) => {
    const { registries } = scripted(
      ({ url }) =>
        url.host === 'auth.example'
          ? { status: 200, body: { token: 'granted' } }
          : { status: 401, headers: bearer(more) },
      { credentials: async () => credential },
    )
    const push = { bytes: Buffer.from('{}'), mediaType: 'application/json', digest: 'sha256:1' }
    const pushed = registries.pushManifest(at('acme/web'), 'v1', push)
    await expect(pushed).rejects.toMatchObject({ trouble, message: expect.stringContaining(says) })
  })

  test('with a password that is wrong', async () => {
    const headers = { 'www-authenticate': 'Basic realm="x"' }
    const { registries } = scripted(() => ({ status: 401, headers }), {
      credentials: async () => basic('me'),
    })
    await expect(registries.head(at('acme/web'))).rejects.toMatchObject({ trouble: 'unauthenticated' })
  })
})
