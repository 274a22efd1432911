/** The comment of a pull request, against a server that answers as GitHub does. */
import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'

type Author = { readonly login: string; readonly type: 'Bot' | 'User' }
type Comment = { readonly id: number; body: string; readonly html_url: string; readonly user: Author }
type GitHub = { readonly url: string; readonly comments: Comment[]; readonly calls: string[] }

const bot: Author = { login: 'github-actions[bot]', type: 'Bot' }
const mallory: Author = { login: 'mallory', type: 'User' }

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

type Setting = {
  readonly bodies?: readonly string[]
  /** Of the comments that are there. */
  readonly author?: Author
  readonly refusal?: number
  /** Whose token it is. */
  readonly self?: Author
}

async function github({ bodies = [], author = bot, refusal, self = bot }: Setting = {}): Promise<GitHub> {
  const comments = bodies.map((body, index) => commentOf(index + 1, body, author))
  const calls: string[] = []
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    calls.push(`${request.method} ${url.pathname}`)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const sent = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString())
    response.setHeader('content-type', 'application/json')
    if (refusal !== undefined) response.writeHead(refusal).end(JSON.stringify({ message: 'no' }))
    else if (url.pathname === '/user') {
      if (self.type === 'Bot')
        response.writeHead(403).end('{"message":"Resource not accessible by integration"}')
      else response.end(JSON.stringify(self))
    } else if (request.method === 'GET') {
      const page = Number(url.searchParams.get('page'))
      response.end(JSON.stringify(comments.slice((page - 1) * 100, page * 100)))
    } else if (request.method === 'POST') {
      comments.push(commentOf(comments.length + 1, sent.body, self))
      response.writeHead(201).end(JSON.stringify(comments.at(-1)))
    } else {
      const changed = comments.find(({ id }) => url.pathname.endsWith(`/${id}`))
      if (changed !== undefined) changed.body = sent.body
      response.end(JSON.stringify(changed))
    }
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, comments, calls }
}

function commentOf(id: number, body: string, user: Author): Comment {
  return { id, body, user, html_url: `https://github.com/shop/web/pull/7#issuecomment-${id}` }
}

function documentWith(...purls: readonly string[]): string {
  const components = purls.map((purl) => ({
    type: 'library',
    'bom-ref': purl,
    name: decodeURIComponent(purl.replace(/^.*\//, '').replace(/@.*$/, '')),
    version: purl.replace(/^.*@/, ''),
    purl,
  }))
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components })
}

async function diff(
  server: GitHub,
  environment: Readonly<Record<string, string>> = {},
  purls = ['pkg:npm/a@2.0.0'],
  baseline = 'before.json',
) {
  const cwd = temporaryFolder('comment')
  writeFileSync(join(cwd, baseline), documentWith('pkg:npm/a@1.0.0'))
  writeFileSync(join(cwd, 'after.json'), documentWith(...purls))
  return await runStep({
    action: 'sbom-export',
    cwd,
    with: {
      mode: 'diff',
      sbom: 'after.json',
      baseline,
      comment: 'true',
      'github-token': 'ghs_token',
    },
    environment: {
      GITHUB_API_URL: server.url,
      GITHUB_REPOSITORY: 'shop/web',
      GITHUB_REF: 'refs/pull/7/merge',
      ...environment,
    },
  })
}

const marker = /^<!-- sbom-export: difference [0-9a-f]{16} -->/

async function writtenComment(): Promise<string> {
  const server = await github()
  await diff(server)
  return server.comments[0]?.body ?? ''
}

test('the first run writes a comment, the next one changes it', async () => {
  const server = await github({ bodies: ['Nice work'] })
  const first = await diff(server)
  expect(first.exitCode).toBe(0)
  expect(server.comments).toHaveLength(2)
  expect(server.comments[1]?.body).toMatch(marker)
  expect(server.comments[1]?.body).toContain('1 package upgraded')
  await diff(server, {}, ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0'])
  expect(server.comments).toHaveLength(2)
  expect(server.comments[1]?.body).toContain('1 package added')
  expect(server.calls).toEqual([
    'GET /repos/shop/web/issues/7/comments',
    'POST /repos/shop/web/issues/7/comments',
    'GET /repos/shop/web/issues/7/comments',
    'PATCH /repos/shop/web/issues/comments/2',
  ])
  expect(first.shown.join('\n')).not.toContain('ghs_token')
})

test('ours is found behind many others', async () => {
  const server = await github({ bodies: [...Array(150).fill('other'), await writtenComment()] })
  await diff(server, {}, ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0'])
  expect(server.comments).toHaveLength(151)
  expect(server.comments[150]?.body).toContain('1 package added')
})

test('a comment that somebody else has begun like ours is left alone', async () => {
  const copied = await writtenComment()
  const server = await github({ bodies: [copied], author: mallory })
  await diff(server, {}, ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0'])
  expect(server.comments.map(({ user, body }) => [user.login, body.includes('1 package added')])).toEqual([
    ['mallory', false],
    ['github-actions[bot]', true],
  ])
})

test('with the token of a person the comment of that person is changed', async () => {
  const server = await github({ bodies: [await writtenComment()], author: mallory, self: mallory })
  await diff(server, {}, ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0'])
  expect(server.comments).toHaveLength(1)
  expect(server.comments[0]?.body).toContain('1 package added')
})

test('what is compared with something else has a comment of its own', async () => {
  const server = await github()
  await diff(server)
  await diff(server, {}, undefined, 'base.json')
  await diff(server)
  expect(server.comments).toHaveLength(2)
  expect(server.calls.filter((call) => call.startsWith('PATCH'))).toEqual([
    'PATCH /repos/shop/web/issues/comments/1',
  ])
})

test('the number may come from the event', async () => {
  const server = await github()
  const event = join(temporaryFolder('event'), 'event.json')
  writeFileSync(event, JSON.stringify({ pull_request: { number: 12 } }))
  await diff(server, { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_PATH: event })
  expect(server.calls).toContain('POST /repos/shop/web/issues/12/comments')
})

test('hostile names stay text, and a long difference is cut', async () => {
  const server = await github()
  const names = Array.from({ length: 500 }, (_, index) => `@team <img src=x> ${'x'.repeat(300)} ${index}`)
  await diff(
    server,
    {},
    names.map((name) => `pkg:generic/${encodeURIComponent(name)}@1`),
  )
  const body = server.comments[0]?.body ?? ''
  expect(body.length).toBeLessThan(65_536)
  expect(body.replace(marker, '').replace(/`[^`\n]*`/g, '')).not.toMatch(/(?<!\\)[<@]/)
})

test.each([
  ['no pull request', { GITHUB_REF: 'refs/heads/main' }, undefined, 'this is no run for a pull request'],
  ['no permission', {}, 403, 'pull-requests: write'],
  ['a failure of GitHub', {}, 422, 'The comment could not be written'],
])('%s costs a warning', async (_name, environment, refusal, told) => {
  const step = await diff(await github(refusal === undefined ? {} : { refusal }), environment)
  expect(step.exitCode).toBe(0)
  expect(JSON.parse(step.outputs.get('changed') ?? '')).toHaveLength(1)
  expect(step.stdout).toContain(told)
})
