import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { services } from '../src/every-service.js'
import { openAws } from '../src/index.js'
import { hasProxy, proxyFor } from '../src/proxies.js'

describe('the choice', () => {
  const environment = {
    https_proxy: 'http://secure:1',
    HTTP_PROXY: 'plain:2',
    NO_PROXY: '.inside, exact:8443 10.0.0.1',
  }

  test.each([
    ['https://states.eu-west-1.amazonaws.com', 'http://secure:1'],
    ['http://states.test/x', 'http://plain:2'],
    ['https://a.inside', undefined],
    ['https://inside', undefined],
    ['https://notinside', 'http://secure:1'],
    ['https://exact:8443', undefined],
    ['https://exact', 'http://secure:1'],
    ['http://10.0.0.1:99', undefined],
  ])('%s → %s', (url, expected) => expect(proxyFor(new URL(url), environment)).toBe(expected))

  test('star exempts all; nothing set is no proxy', () => {
    expect(proxyFor(new URL('https://a'), { ...environment, NO_PROXY: '*' })).toBeUndefined()
    expect(hasProxy({ HTTPS_PROXY: '' })).toBe(false)
    expect(() => proxyFor(new URL('https://a'), { HTTPS_PROXY: 'socks5://x' })).toThrow(
      'no http or https URL',
    )
  })
})

describe('calls through a proxy', () => {
  let proxy: Server
  let seen: string[]
  let url: string

  beforeEach(async () => {
    seen = []
    proxy = createServer((incoming, outgoing) => {
      seen.push(`${incoming.method} ${incoming.url}`)
      const { method, headers } = incoming
      const onward = request(String(incoming.url), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      })
      incoming.pipe(onward)
    })
    proxy.on('connect', (incoming, socket) => {
      seen.push(`CONNECT ${incoming.url}`)
      socket.end('HTTP/1.1 502 Not here\r\n\r\n')
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  })

  afterEach(async () => {
    proxy.closeAllConnections()
    await new Promise((resolve) => proxy.close(resolve))
  })

  const stateMachines = [{ name: 'deploy' }]

  test('plain ones are forwarded, exempt ones go straight', async () => {
    const sandbox = await startSandbox({ scenario: { stepFunctions: { stateMachines } } })
    const through = openAws({ services, environment: { ...sandbox.environment, HTTP_PROXY: url } })
    expect((await through.call('sfn', 'ListStateMachines', {})).stateMachines).toHaveLength(1)
    expect((await through.call('sfn', 'ListStateMachines', {})).stateMachines).toHaveLength(1)
    expect(seen).toEqual([`POST ${sandbox.url}/`, `POST ${sandbox.url}/`])
    const straight = openAws({
      services,
      environment: { ...sandbox.environment, HTTP_PROXY: url, NO_PROXY: '127.0.0.1' },
    })
    expect((await straight.call('sfn', 'ListStateMachines', {})).stateMachines).toHaveLength(1)
    expect(seen).toHaveLength(2)
    await sandbox.stop()
  })

  test('https is tunnelled to the public endpoint', async () => {
    const environment = {
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_REGION: 'eu-west-1',
      HTTPS_PROXY: url,
    }
    const call = openAws({ services, environment }).call('sfn', 'ListStateMachines', {}, { attempts: 1 })
    await expect(call).rejects.toMatchObject({ name: expect.stringMatching(/ServiceFailure|UserError/) })
    expect(seen).toEqual(['CONNECT states.eu-west-1.amazonaws.com:443'])
  })

  test('credentials are fetched through it too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'web-identity-'))
    const tokenFile = join(folder, 'token')
    writeFileSync(tokenFile, 'token')
    const added = { AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile, AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/x' }
    const removed = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE', 'AWS_ENDPOINT_URL']
    const before = { ...process.env }
    for (const name of removed) delete process.env[name]
    Object.assign(process.env, added)
    try {
      const environment = { ...added, AWS_REGION: 'eu-west-1', HTTPS_PROXY: url }
      const call = openAws({ services, environment }).call('sfn', 'ListStateMachines', {}, { attempts: 1 })
      await expect(call).rejects.toThrow()
      expect(seen[0]).toBe('CONNECT sts.eu-west-1.amazonaws.com:443')
    } finally {
      for (const name of [...removed, ...Object.keys(added)]) delete process.env[name]
      Object.assign(process.env, before)
    }
  }, 20_000)
})
