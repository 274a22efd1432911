import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dockerLogins } from '@aws-delivery-actions/oci'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseChallenges } from '../src/registry/challenge.js'

const auth = (text: string) => Buffer.from(text).toString('base64')

function loginsOf(config: string, more: Record<string, string> = {}, signal = new AbortController().signal) {
  const folder = mkdtempSync(join(tmpdir(), 'logins-'))
  writeFileSync(join(folder, 'config.json'), config)
  const troubles: string[] = []
  const logins = dockerLogins({
    environment: { DOCKER_CONFIG: folder, PATH: folder, ...more },
    onTrouble: (trouble) => troubles.push(trouble),
    signal,
  })
  return { logins, troubles }
}

describe("Docker's configuration", () => {
  test.each([
    [
      'ghcr.io',
      { auths: { 'ghcr.io': { auth: auth('me:pass:word') } } },
      { kind: 'basic', username: 'me', password: 'pass:word' },
    ],
    [
      'ghcr.io',
      { auths: { 'https://ghcr.io/v2/': { auth: auth('me:x\0\0') } } },
      { kind: 'basic', username: 'me', password: 'x' },
    ],
    [
      'ghcr.io',
      { auths: { 'ghcr.io': { username: 'me', password: 'x' } } },
      { kind: 'basic', username: 'me', password: 'x' },
    ],
    [
      'ghcr.io',
      { auths: { 'ghcr.io': { auth: auth('<token>:secret') } } },
      { kind: 'identity', token: 'secret' },
    ],
    [
      'ghcr.io',
      { auths: { 'ghcr.io': { identitytoken: 'secret', auth: auth('me:x') } } },
      { kind: 'identity', token: 'secret' },
    ],
    ['ghcr.io', { auths: { 'ghcr.io': { registrytoken: 'secret' } } }, { kind: 'bearer', token: 'secret' }],
    [
      'docker.io',
      { auths: { 'https://index.docker.io/v1/': { auth: auth('me:x') } } },
      { kind: 'basic', username: 'me', password: 'x' },
    ],
    [
      'ghcr.io',
      { auths: { 'not-ghcr.io': { auth: auth('me:x') }, 'ghcr.io.evil.example': { auth: auth('me:x') } } },
      undefined,
    ],
    ['evil.example', { auths: { 'https://ghcr.io/evil.example': { auth: auth('me:x') } } }, undefined],
    ['ghcr.io', { auths: { 'ghcr.io': {} } }, undefined],
    [
      'ghcr.io',
      { credsStore: 'absent', credHelpers: { 'ghcr.io': '' }, auths: { 'ghcr.io': { auth: auth('me:x') } } },
      { kind: 'basic', username: 'me', password: 'x' },
    ],
    ['ghcr.io', { auths: 'x' }, undefined],
    ['constructor', {}, undefined],
  ])('for %s in %j', async (registry, config, expected) => {
    const { logins, troubles } = loginsOf(JSON.stringify(config))
    expect(await logins(registry, 'acme/web')).toEqual(expected)
    expect(troubles).toEqual([])
  })

  test.each([
    ['ghcr.io', 'acme/web', 'web'],
    ['ghcr.io', 'acme/web/api', 'web'],
    ['ghcr.io', 'acme/other', 'acme'],
    ['ghcr.io', 'acme-other/web', 'host'],
    ['docker.io', 'acme/web', 'hub'],
    ['docker.io', 'library/web', undefined],
  ])('with logins for namespaces: at %s for %s %s', async (registry, repository, username) => {
    const config = {
      auths: {
        'https://ghcr.io/v2/': { auth: auth('host:x') },
        'ghcr.io/acme': { auth: auth('acme:x') },
        'ghcr.io/acme/web': { auth: auth('web:x') },
        'docker.io/acme': { auth: auth('hub:x') },
      },
    }
    const login = await loginsOf(JSON.stringify(config)).logins(registry, repository)
    expect(login).toEqual(username === undefined ? undefined : { kind: 'basic', username, password: 'x' })
  })

  test('comes after REGISTRY_AUTH_FILE, and before that of Podman', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'logins-'))
    const auths = (...logins: readonly [string, string][]) =>
      JSON.stringify({
        auths: Object.fromEntries(logins.map(([host, login]) => [host, { auth: auth(login) }])),
      })
    writeFileSync(join(folder, 'named.json'), auths(['a.example', 'named:x']))
    mkdirSync(join(folder, 'containers'))
    writeFileSync(
      join(folder, 'containers', 'auth.json'),
      auths(['a.example', 'podman:x'], ['b.example', 'podman:x'], ['c.example', 'podman:x']),
    )
    const { logins } = loginsOf(auths(['a.example', 'docker:x'], ['b.example', 'docker:x']), {
      REGISTRY_AUTH_FILE: join(folder, 'named.json'),
      XDG_RUNTIME_DIR: folder,
    })
    expect(await logins('a.example', 'acme/web')).toMatchObject({ username: 'named' })
    expect(await logins('b.example', 'acme/web')).toMatchObject({ username: 'docker' })
    expect(await logins('c.example', 'acme/web')).toMatchObject({ username: 'podman' })
  })

  test('that cannot be read, or names what is no program, is told and passed over', async () => {
    const broken = loginsOf('{')
    expect(await broken.logins('ghcr.io', 'acme/web')).toBeUndefined()
    expect(broken.troubles).toEqual([expect.stringContaining('cannot be used')])
    for (const name of ['../../bin/sh', 'a b', '-x', '/bin/sh']) {
      const { logins, troubles } = loginsOf(JSON.stringify({ credsStore: name }))
      expect(await logins('ghcr.io', 'acme/web')).toBeUndefined()
      expect(troubles).toEqual([expect.stringContaining('no name')])
    }
    const absent = loginsOf(JSON.stringify({ credsStore: 'absent' }))
    expect(await absent.logins('ghcr.io', 'acme/web')).toBeUndefined()
    expect(absent.troubles).toEqual([expect.stringContaining('no such program')])
  })
})

test('a helper that hangs ends with the run', async () => {
  const bin = mkdtempSync(join(tmpdir(), 'helper-'))
  writeFileSync(join(bin, 'docker-credential-slow'), '#!/bin/sh\nsleep 20\n', { mode: 0o755 })
  const stop = new AbortController()
  const path = { PATH: `${bin}:${process.env.PATH}` }
  const { logins, troubles } = loginsOf(JSON.stringify({ credsStore: 'slow' }), path, stop.signal)
  const asked = logins('ghcr.io', 'acme/web')
  setTimeout(() => stop.abort(new Error('stopped')), 200)
  await expect(asked).rejects.toThrow('stopped')
  expect(troubles).toEqual([])
}, 5_000)

describe('a challenge', () => {
  test.each([
    [
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:a/b:pull,push"',
      ['bearer'],
      'https://ghcr.io/token',
    ],
    ['Basic realm="x", Bearer realm="https://y/t"', ['basic', 'bearer'], 'https://y/t'],
    ['bearer Realm = "a\\"b" , service=plain', ['bearer'], 'a"b'],
    ['Negotiate', ['negotiate'], undefined],
    ['', [], undefined],
  ])('%s', (header, schemes, realm) => {
    const challenges = parseChallenges(header)
    expect(challenges.map(({ scheme }) => scheme)).toEqual(schemes)
    expect(challenges.find(({ scheme }) => scheme === 'bearer')?.parameters.get('realm')).toBe(realm)
  })

  test('of any text ends, and soon', () => {
    fc.assert(fc.property(fc.string({ maxLength: 500 }), (header) => parseChallenges(header).length <= 500))
    expect(parseChallenges(`Bearer realm="${'\\'.repeat(50_000)}`).length).toBeLessThan(3)
  })
})
