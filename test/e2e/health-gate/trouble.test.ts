/** The built bundle against servers that are no AWS Health: it ends in time, never healthy, and tells what it knows. */
import { mkdtempSync, readFileSync } from 'node:fs'
import {
  createServer as createHttpServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { certificateAuthority } from '../../../packages/sandbox/src/certificate.js'
import { runInTerminal } from '../bundle.js'

type Answer = (incoming: IncomingMessage, to: ServerResponse) => void

const isFeed = ({ method }: IncomingMessage) => method === 'GET'

/** The same to every question. */
function answering(body: string, status = 200): () => HttpServer {
  return () => createHttpServer((_, to) => to.writeHead(status).end(body))
}

function withFeedsOf(feeds: string, api: Answer): () => Server {
  return () => createHttpServer((incoming, to) => (isFeed(incoming) ? to.end(feeds) : api(incoming, to)))
}

const servers = {
  'accepts and never answers': () => createTcpServer(() => {}),
  'begins an answer and never ends it': () =>
    createTcpServer((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"ev')),
  'speaks no HTTP': () => createTcpServer((socket) => socket.end('220 mail.example.com ESMTP\r\n')),
  'hangs up': () => createTcpServer((socket) => socket.destroy()),
  'answers with null': answering('null'),
  'answers with nothing': answering(''),
  'answers with a list of nothing': answering('[null]'),
  'answers with events that are nothing': answering('{"events":[null]}'),
  'answers with events that are no list': answering('{"events":{"0":{}}}'),
  'answers with events that are a text': answering('{"events":"none"}'),
  'answers with an event that is a list': answering('{"events":[[]]}'),
  'answers with a page of a proxy': answering('<html>Please sign in</html>'),
  'answers without end of pages': answering('{"events":[],"nextToken":"again"}'),
  'is out of order': answering('<html>503</html>', 503),
  'is the API alone, and its feeds are empty': withFeedsOf('[]', (_, to) => to.end('{"events":[null]}')),
} as const

const runs = [
  ...['api', 'public', 'auto'].map((source) => ({ mode: 'check', source })),
  ...['wait', 'filter', 'report'].map((mode) => ({ mode, source: 'auto' })),
]

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function ended(url: string, flags: readonly string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'gate-'))
  const begin = Date.now()
  const { exitCode, stdout, stderr } = await runInTerminal({
    action: 'health-gate',
    args: ['--json', '--regions=us-east-1', `--public-feed-url=${url}`, '--evidence-file=e.json', ...flags],
    environment: { AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: 'A', AWS_SECRET_ACCESS_KEY: 's' },
    cwd,
  })
  const { record } = JSON.parse(readFileSync(join(cwd, 'e.json'), 'utf8'))
  return { exitCode, ...JSON.parse(stdout), record, stderr, seconds: (Date.now() - begin) / 1000 }
}

test.each(Object.entries(servers))(
  'a server that %s',
  async (_, make) => {
    const sockets = new Set<Socket>()
    // A client that was told to end hangs up, which a socket without a listener takes for a crash.
    const server = make().on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})))
    const url = await listening(server)
    try {
      await Promise.all(
        runs.map(async ({ mode, source }) => {
          const flags = [`--mode=${mode}`, `--source=${source}`, '--timeout=3s', '--error-limit=0']
          const { exitCode, outputs, record, stderr, seconds } = await ended(url, flags)
          const isFine = source === 'public' && make === servers['is the API alone, and its feeds are empty']
          const verdict = isFine ? 'healthy' : 'unknown'
          expect({ mode, source, exitCode, outputs, stderr }).toMatchObject({
            exitCode: mode === 'report' || isFine ? 0 : 3,
            outputs: { verdict, 'any-healthy': isFine },
          })
          expect(record.found.verdict).toBe(verdict)
          expect(stderr).not.toMatch(/Unexpected failure|is not (a function|iterable)|undefined/)
          // What is beyond the time limit is a slow machine's.
          expect(seconds).toBeLessThan(3 + 20)
        }),
      )
    } finally {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  },
  120_000,
)

test.each([
  ['is out of order', answering('<html>503</html>', 503), /HTTP 503/, /HTTP 503/],
  [
    'breaks off',
    () =>
      createHttpServer((_, to) => {
        to.writeHead(200, { 'content-length': '500' }).write('{"ev')
        setTimeout(() => to.destroy(), 50)
      }),
    /AWS Health in us-east-1 cannot be reached \(aborted\)\n/,
    /The public feed cannot be read: the document broke off after 4 bytes/,
  ],
] as const)(
  'a server that %s is told as that, however short the time is',
  async (_, make, ofApi, ofFeed) => {
    const server = make()
    const url = await listening(server)
    try {
      const told = async (source: string) =>
        (await ended(url, [`--source=${source}`, '--timeout=3s'])).error.message
      const [api, feed, both] = await Promise.all(['api', 'public', 'auto'].map(told))
      expect([api, both]).toEqual([expect.stringMatching(ofApi), expect.stringMatching(ofApi)])
      expect(feed).toMatch(ofFeed)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  },
  60_000,
)

test('a certificate that nobody trusts is no outage', async () => {
  const { contextFor } = certificateAuthority()
  const own = {
    SNICallback: (_: string, done: (error: null, context: object) => void) =>
      done(null, contextFor('localhost')),
  }
  const server = createHttpsServer(own as never, (_, to) => to.end('[]'))
  const url = (await listening(server)).replace('http://127.0.0.1', 'https://localhost')
  try {
    for (const source of ['api', 'public', 'auto']) {
      const { exitCode, outputs, error } = await ended(url, [`--source=${source}`, '--on-error=pass'])
      expect({ source, exitCode, outputs }).toMatchObject({ exitCode: 3, outputs: { verdict: 'unknown' } })
      expect(JSON.stringify(error)).toMatch(/certificate/)
    }
  } finally {
    server.close()
  }
}, 60_000)
