import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { ServiceFailure } from '@aws-delivery-actions/host'
import { afterEach, expect, test } from '@jest/globals'
import { download, isNetworkTrouble } from '../src/index.js'

const settings = { environment: {}, timeout: 5_000, maxBytes: 1_000 }
let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serving(answer: Parameters<typeof createServer>[1]): Promise<string> {
  server = createServer(answer as never)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', () => resolve()))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('gives bytes and status as they are', async () => {
  const url = await serving(((_: unknown, response: import('node:http').ServerResponse) => {
    response.writeHead(503, { 'content-type': 'text/plain' }).end(Buffer.from([0xfe, 0xff, 0, 65]))
  }) as never)
  const { status, body, contentType } = await download(url, settings)
  expect([status, contentType, [...body]]).toEqual([503, 'text/plain', [0xfe, 0xff, 0, 65]])
})

test('follows a move, but not for ever and not to another kind of address', async () => {
  const url = await serving(((request: { url: string }, response: import('node:http').ServerResponse) => {
    const target = { '/a': '/b', '/b': '/c', '/loop': '/loop', '/file': 'file:///etc/passwd' }[request.url]
    if (target === undefined) response.end('there')
    else response.writeHead(302, { location: target }).end()
  }) as never)
  expect((await download(`${url}/a`, settings)).body.toString()).toBe('there')
  await expect(download(`${url}/loop`, settings)).rejects.toThrow('moved more than 3 times')
  await expect(download(`${url}/file`, settings)).rejects.toThrow('not followed')
})

test('refuses a document that is too large', async () => {
  const url = await serving(((_: unknown, response: import('node:http').ServerResponse) => {
    response.end('x'.repeat(1_001))
  }) as never)
  await expect(download(url, settings)).rejects.toBeInstanceOf(ServiceFailure)
})

test('an error names the place without its secrets', async () => {
  const moves: Record<string, string> = { '/loop': '/loop?sig=SECRET', '/ftp': 'ftp://u:SECRET@x/' }
  const url = await serving(((request: { url: string }, response: import('node:http').ServerResponse) => {
    const target = moves[request.url.split('?')[0] ?? '']
    if (target === undefined) response.end('x'.repeat(1_001))
    else response.writeHead(302, { location: target }).end()
  }) as never)
  const secret = url.replace('://', '://user:SECRET@')
  for (const path of ['/loop', '/ftp', '/long']) {
    const error = await download(`${secret}${path}?token=SECRET`, settings).catch((error: unknown) => error)
    expect(error).toMatchObject({ where: `${url}${path}` })
    expect(inspect(error, { depth: 9 })).not.toContain('SECRET')
  }
})

test('a time limit and a refused connection are trouble of the network', async () => {
  const url = await serving((() => {}) as never)
  const late = await download(url, { ...settings, timeout: 50 }).catch((error: unknown) => error)
  expect(isNetworkTrouble(late)).toBe(true)
  server?.closeAllConnections()
  server?.close()
  const refused = await download(url, settings).catch((error: unknown) => error)
  expect(isNetworkTrouble(refused)).toBe(true)
})

test('a time limit holds for a body that never ends', async () => {
  const url = await serving(((_: unknown, response: import('node:http').ServerResponse) => {
    response.write('x')
  }) as never)
  const late = await download(url, { ...settings, timeout: 100 }).catch((error: unknown) => error)
  expect(isNetworkTrouble(late)).toBe(true)
})

test('a signal ends it with its reason', async () => {
  const url = await serving((() => {}) as never)
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('told to stop')), 20)
  await expect(download(url, { ...settings, signal: controller.signal })).rejects.toThrow('told to stop')
})

test('goes through the proxy', async () => {
  const asked: (string | undefined)[] = []
  const proxy = await serving(((request: { url: string }, response: import('node:http').ServerResponse) => {
    asked.push(request.url)
    response.end('by proxy')
  }) as never)
  const { body } = await download('http://feed.example/public/events', {
    ...settings,
    environment: { HTTP_PROXY: proxy },
  })
  expect(body.toString()).toBe('by proxy')
  expect(asked).toEqual(['http://feed.example/public/events'])
})

test('a time limit holds for a body that comes drop by drop', async () => {
  const url = await serving(((_: unknown, response: import('node:http').ServerResponse) => {
    const drip = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(drip))
  }) as never)
  const late = await download(url, { ...settings, timeout: 300 }).catch((error: unknown) => error)
  expect(isNetworkTrouble(late)).toBe(true)
})

test.each([
  ['in the middle', '500'],
  ['without an end', undefined],
])('a document that breaks off %s is told as that, and is trouble of the network', async (_, length) => {
  const url = await serving(((_: unknown, response: import('node:http').ServerResponse) => {
    response.writeHead(200, length === undefined ? {} : { 'content-length': length })
    response.write('[{"a')
    setTimeout(() => response.destroy(), 50)
  }) as never)
  const broken = await download(url, settings).catch((error: unknown) => error)
  expect(String(broken)).toBe('Error: the document broke off after 4 bytes')
  expect(isNetworkTrouble(broken)).toBe(true)
})

test('one time limit holds for all moves together', async () => {
  const url = await serving(((_: unknown, response: import('node:http').ServerResponse) => {
    setTimeout(() => response.writeHead(302, { location: '/next' }).end(), 150)
  }) as never)
  const late = await download(url, { ...settings, timeout: 250 }).catch((error: unknown) => error)
  expect(String(late)).toContain('was not there within 0.25 s')
  expect(isNetworkTrouble(late)).toBe(true)
})

test('a signal ends the reading of a body, with its reason', async () => {
  const url = await serving(((_: unknown, response: import('node:http').ServerResponse) => {
    const drip = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(drip))
  }) as never)
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('told to stop')), 100)
  await expect(download(url, { ...settings, signal: controller.signal })).rejects.toThrow('told to stop')
})
