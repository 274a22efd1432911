import { describe, expect, test } from '@jest/globals'
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
