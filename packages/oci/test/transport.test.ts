import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, test } from '@jest/globals'
import { readBody } from '../src/http/body.js'
import { nodeTransport } from '../src/http/transport.js'

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

async function send(
  listener: RequestListener,
  more: { body?: Readable; limit?: number; idleLimit?: number } = {},
): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const response = await nodeTransport({ idleLimit: more.idleLimit ?? 100 }).send({
    method: 'PUT',
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    headers: {},
    body: more.body ?? Buffer.from('x'),
    verified: true,
    limit: more.limit ?? 5_000,
    signal: new AbortController().signal,
  })
  return Buffer.from(await readBody(response, 100)).toString()
}

describe('a request', () => {
  test('whose body is sent has its whole limit for the answer', async () => {
    const slow: RequestListener = (request, response) => {
      request.resume().on('end', () => setTimeout(() => response.end('done'), 400))
    }
    expect(await send(slow)).toBe('done')
    await expect(send(slow, { limit: 200 })).rejects.toThrow('no whole answer within 0.2 s')
  })

  test('fails when its body stands still', async () => {
    const stalled = new Readable({ read() {} })
    stalled.push('x')
    await expect(send((request) => request.resume(), { body: stalled })).rejects.toThrow('nothing was heard')
  })

  test('fails when the answer stands still', async () => {
    await expect(send((_, response) => response.write('x'))).rejects.toThrow()
  }, 3_000)
})
