import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { afterEach, expect, test } from '@jest/globals'
import type { PlacedScript, RegistryScript } from '../src/index.js'
import { imageOf } from '../src/index.js'
import { type Answer, allTypes, type RegistryClient, startRegistry } from './registry-client.js'

const image: PlacedScript = { tags: ['v1', 'latest'], platform: 'linux/amd64' }
const archived: PlacedScript = { tags: ['old'], platform: 'linux/arm64', archived: true }
const headers = { accept: allTypes }
let registry: RegistryClient | undefined

afterEach(() => registry?.sandbox.stop())

async function registryOf(script: RegistryScript) {
  registry = await startRegistry(script)
  return registry.ask
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

function pushOf(tag: string): [string, string, { headers: Record<string, string>; body: Buffer }] {
  const { bytes, descriptor } = imageOf(image).root
  return [
    'PUT',
    `/v2/app/manifests/${tag}`,
    { headers: { 'content-type': descriptor.mediaType }, body: bytes },
  ]
}

test('ECR wants the token that it gives, and tells of its repositories and images', async () => {
  const ask = await registryOf({
    personality: 'ecr',
    repositories: {
      app: { images: [image, archived], mutability: 'IMMUTABLE_WITH_EXCLUSION', exclusions: ['latest*'] },
      cache: { upstream: 'denied' },
    },
  })
  const stranger = await ask('GET', '/v2/app/manifests/v1', { headers })
  expect([stranger.status, stranger.headers.get('www-authenticate')]).toEqual([
    401,
    expect.stringMatching(/^Basic .*service="ecr.amazonaws.com"$/),
  ])
  const aws = openAws({ services, environment: registry?.sandbox.environment ?? {} })
  const { authorizationData = [] } = await aws.call('ecr', 'GetAuthorizationToken', {})
  const authorization = `Basic ${authorizationData[0]?.authorizationToken}`
  const read = (path: string) => ask('GET', path, { headers: { ...headers, authorization } })
  expect((await read('/v2/app/manifests/v1')).status).toBe(200)
  expect((await read('/v2/app/manifests/old')).code).toBe('MANIFEST_UNKNOWN')
  expect((await read('/v2/cache/manifests/any')).code).toBe('DENIED')
  const push = (tag: string) => {
    const [method, path, request] = pushOf(tag)
    return ask(method, path, { ...request, headers: { ...request.headers, authorization } })
  }
  expect((await push('v1')).code).toBe('TAG_INVALID')
  expect((await push('latest')).status).toBe(201)
  const { repositories } = await aws.call('ecr', 'DescribeRepositories', { repositoryNames: ['app'] })
  expect(repositories).toMatchObject([{ imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' }])
})

test('a token of the token service opens what its scopes name', async () => {
  const ask = await registryOf({
    authentication: 'bearer',
    anonymous: 'pull',
    users: { octocat: 'secret' },
    repositories: { app: { images: [image] }, hidden: { images: [image], forbidden: true } },
  })
  const first = await ask('GET', '/v2/app/manifests/v1', { headers })
  const [, realm = ''] = /realm="([^"]+)"/.exec(first.headers.get('www-authenticate') ?? '') ?? []
  expect(first.headers.get('www-authenticate')).toContain('scope="repository:app:pull"')

  async function token(scopes: readonly string[], authorization?: string): Promise<string> {
    const query = scopes.map((scope) => `scope=${scope}`).join('&')
    const asked = authorization === undefined ? {} : { headers: { authorization } }
    return JSON.parse((await ask('GET', `${realm}?service=x&${query}`, asked)).text).token
  }
  const pull = async (repository: string, bearer: string): Promise<Answer> =>
    ask('GET', `/v2/${repository}/manifests/v1`, {
      headers: { ...headers, authorization: `Bearer ${bearer}` },
    })
  const push = async (bearer: string): Promise<Answer> => {
    const [method, path, request] = pushOf('new')
    return ask(method, path, {
      ...request,
      headers: { ...request.headers, authorization: `Bearer ${bearer}` },
    })
  }

  const anonymous = await token(['repository:app:pull,push', 'repository:hidden:pull'])
  expect((await pull('app', anonymous)).status).toBe(200)
  const hidden = await pull('hidden', anonymous)
  expect([hidden.status, hidden.headers.get('www-authenticate')]).toEqual([
    401,
    expect.stringContaining('error="insufficient_scope"'),
  ])
  expect((await push(anonymous)).status).toBe(401)
  const user = basic('octocat', 'secret')
  expect((await push(await token(['repository:app:pull'], user))).status).toBe(401)
  expect((await push(await token(['repository:app:pull,push'], user))).status).toBe(201)
  expect((await pull('app', 'made-up')).status).toBe(401)
  const wrong = await ask('GET', `${realm}?service=x`, { headers: { authorization: basic('octocat', 'no') } })
  expect(wrong.status).toBe(401)
})

test('an identity token is exchanged', async () => {
  const ask = await registryOf({
    authentication: 'bearer',
    anonymous: 'nothing',
    users: { octocat: 'identity' },
  })
  const exchange = (refresh: string) =>
    ask('POST', '/token', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `grant_type=refresh_token&refresh_token=${refresh}&service=x&scope=repository:app:pull`,
    })
  expect((await exchange('identity')).status).toBe(200)
  expect((await exchange('other')).status).toBe(401)
})
