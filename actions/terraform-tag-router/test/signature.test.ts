/** Signed tags: by SSH and GPG with real keys, by GitHub as it answers on loopback. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Refusal, ServiceFailure } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import { type Clones, gitAt, routeIn, tag, testWith, withOrigin } from './repository.js'
import type { Result } from './route-once.js'

const run = promisify(execFile)
const testWithSsh = testWith('ssh-keygen')
const testWithGpg = testWith('gpg')

describe('a tag signed by SSH', () => {
  testWithSsh('passes with the signer among the allowed ones, who is told', async () => {
    await withSshTag(async ({ work }, key) => {
      const result = await signed(work, {
        'router.yml': 'allowed-signers: signers\n',
        signers: `a@example.com ${key}`,
      })
      expect(result.error).toBeUndefined()
      expect(result.lines.join('\n')).toContain('signed by a@example.com, as git says')
    })
  })

  testWithSsh('is refused when the key is not among the allowed ones', async () => {
    await withSshTag(async ({ work }) => {
      const other = await sshKey(join(work, '..', 'other'))
      const result = await signed(work, {
        'router.yml': 'allowed-signers: signers\n',
        signers: `a@example.com ${other}`,
      })
      expectRefusal(result, 'is signed by a key that signers does not hold')
    })
  })

  testWithSsh('is refused when its signer is no tagger, whatever the tag says', async () => {
    await withSshTag(async ({ work }, key) => {
      const config = 'allowed-signers: signers\ntaggers: [a@example.com]\n'
      const result = await signed(work, { 'router.yml': config, signers: `mallory@example.com ${key}` })
      expectRefusal(result, 'was made by "mallory@example.com", who is not among the taggers')
    })
  })

  testWithSsh('is refused when its signer is no tagger and has a name of several words', async () => {
    await withSshTag(async ({ work }, key) => {
      const config = 'allowed-signers: signers\ntaggers: [a@example.com]\n'
      const result = await signed(work, { 'router.yml': config, signers: `"Mallory with ED key" ${key}` })
      expectRefusal(result, 'was made by "Mallory with ED key", who is not among the taggers')
    })
  })

  testWithSsh('is refused when what is signed was changed', async () => {
    await withSshTag(async ({ git, work }, key) => {
      const text = await git('cat-file', 'tag', `refs/tags/${tag}`)
      const forged = join(work, '..', 'forged')
      await writeFile(forged, `${text.replace('Deploy', 'Destroy')}\n`)
      const id = await git('hash-object', '-t', 'tag', '-w', forged)
      await git('update-ref', `refs/tags/${tag}`, id)
      await git('push', '--quiet', '--force', 'origin', tag)
      const result = await signed(work, {
        'router.yml': 'allowed-signers: signers\n',
        signers: `a@example.com ${key}`,
      })
      expectRefusal(result, 'has a signature that is not good')
    })
  })

  testWithSsh('cannot be judged where the file of keys is not there, which is told', async () => {
    await withSshTag(async ({ work }) => {
      const result = await signed(work, { 'router.yml': 'allowed-signers: keys/signers\n' })
      expectUndecided(result, 'the file keys/signers cannot be read')
    })
  })

  testWithSsh('cannot be judged without keys', async () => {
    await withSshTag(async ({ work }) => {
      expectUndecided(await signed(work), 'has a signature that git has no key to judge by')
    })
  })
})

test('a tag that is not signed is refused', async () => {
  await withOrigin(async ({ git, work }) => {
    await git('tag', '-a', '-m', 'x', tag)
    await git('push', '--quiet', 'origin', tag)
    expectRefusal(await signed(work), 'is not signed')
  })
})

test('a lightweight tag is not signed either', async () => {
  await withOrigin(async ({ git, work }) => {
    await git('tag', tag)
    await git('push', '--quiet', 'origin', tag)
    expectRefusal(
      await routeIn(work, { 'require-signed': 'true', 'require-annotated': 'false' }),
      'is lightweight',
    )
  })
})

describe('a tag signed by GPG', () => {
  testWithGpg('passes with the key in the ring, and is open without it', async () => {
    await withOrigin(async ({ work, git }) => {
      const [ring, empty] = [join(work, '..', 'ring'), join(work, '..', 'empty')]
      for (const folder of [ring, empty]) await mkdir(folder, { mode: 0o700 })
      try {
        const batch = [
          '--batch',
          '--quiet',
          '--passphrase',
          '',
          '--quick-gen-key',
          'A <a@example.com>',
          'ed25519',
          'sign',
        ]
        await run('gpg', ['--homedir', ring, ...batch])
        const keyed = gitAt(work, { GNUPGHOME: ring })
        await keyed('-c', 'user.signingKey=a@example.com', 'tag', '-s', '-m', 'Deploy', tag)
        await git('push', '--quiet', 'origin', tag)
        const good = await signed(work, {}, { GNUPGHOME: ring })
        expect(good.error).toBeUndefined()
        expect(good.lines.join('\n')).toContain('signed by a@example.com, as git says')
        expectUndecided(await signed(work, {}, { GNUPGHOME: empty }), 'has no key to judge by')
      } finally {
        for (const folder of [ring, empty]) {
          await run('gpgconf', ['--homedir', folder, '--kill', 'all']).catch(() => {})
          await rm(folder, { recursive: true, force: true })
        }
      }
    })
  })
})

describe('GitHub, asked where git has no key', () => {
  testWithSsh.each([
    ['verifies it', 200, { verified: true, reason: 'valid' }, undefined],
    ['does not verify it', 200, { verified: false, reason: 'unknown_key' }, Refusal],
    ['cannot tell now', 200, { verified: false, reason: 'gpgverify_unavailable' }, ServiceFailure],
    ['fails', 502, {}, ServiceFailure],
  ])('%s', async (_, status, verification, kind) => {
    await withSshTag(async ({ git, work }) => {
      const asked: string[] = []
      const server = createServer((request, response) => {
        asked.push(`${request.url} ${request.headers.authorization}`)
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ tagger: { email: 'a@example.com' }, verification }))
      })
      const url = await listening(server)
      const environment = { GITHUB_API_URL: url, GITHUB_REPOSITORY: 'acme/shop' }
      const result = await signed(work, {}, environment, { 'github-token': 'ghs_secret' })
      server.close()
      if (kind === undefined) expect(result.error).toBeUndefined()
      else expect(result.error).toBeInstanceOf(kind)
      const id = await git('rev-parse', `refs/tags/${tag}`)
      expect(asked).toEqual([`/repos/acme/shop/git/tags/${id} token ghs_secret`])
      expect(String(result.error) + result.lines.join() + result.warnings.join()).not.toContain('ghs_secret')
    })
  })
})

test('the token reads tags where the checkout kept no credentials', async () => {
  await withOrigin(async ({ git, work, origin }) => {
    await git('tag', '-a', '-m', 'x', tag)
    await git('push', '--quiet', 'origin', tag)
    await gitAt(origin)('update-server-info')
    const server = createServer((request, response) => {
      const [path = ''] = (request.url ?? '').split('?')
      const wanted = `basic ${Buffer.from('x-access-token:ghs_secret').toString('base64')}`
      if (request.headers.authorization !== wanted) {
        response.writeHead(401, { 'www-authenticate': 'Basic' }).end()
        return
      }
      readFile(join(origin, path.replace('/acme/shop.git', ''))).then(
        (content) => response.end(content),
        () => response.writeHead(404).end(),
      )
    })
    const url = await listening(server)
    await git('remote', 'set-url', 'origin', `${url}/acme/shop.git`)
    // What an earlier step kept must not be sent beside it.
    await git('config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic b2xkOm9sZA==')
    const environment = { GITHUB_SERVER_URL: url }
    const without = await routeIn(work, {}, { environment })
    const withToken = await routeIn(work, { 'github-token': 'ghs_secret' }, { environment })
    server.close()
    expectUndecided(without, 'cannot be told')
    expect(withToken.error).toBeUndefined()
  })
})

async function withSshTag(body: (clones: Clones, key: string) => Promise<void>): Promise<void> {
  await withOrigin(async (clones) => {
    const file = join(clones.work, '..', 'key')
    const key = await sshKey(file)
    const signing = ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${file}`]
    await clones.git(...signing, 'tag', '-s', '-m', 'Deploy', tag)
    await clones.git('push', '--quiet', 'origin', tag)
    await body(clones, key)
  })
}

/** The public key. */
async function sshKey(file: string): Promise<string> {
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'a', '-f', file])
  return await readFile(`${file}.pub`, 'utf8')
}

function signed(
  work: string,
  files: Record<string, string> = {},
  environment: Record<string, string> = {},
  inputs: Record<string, string> = {},
): Promise<Result> {
  const config: Record<string, string> = 'router.yml' in files ? { config: 'router.yml' } : {}
  return routeIn(work, { 'require-signed': 'true', ...config, ...inputs }, { files, environment })
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function expectRefusal({ error }: Result, message: string): void {
  expect(error).toBeInstanceOf(Refusal)
  expect(error).toMatchObject({ message: expect.stringContaining(message) })
}

function expectUndecided({ error }: Result, message: string): void {
  expect(error).toBeInstanceOf(ServiceFailure)
  expect(error).toMatchObject({ message: expect.stringContaining(message) })
}
