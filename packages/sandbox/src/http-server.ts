/** HTTP on 127.0.0.1 that can also fail to answer. */
import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

export type HttpRequest = {
  readonly method: string
  /** `http://127.0.0.1:PORT`, or what a client that came through the proxy believes to talk to. */
  readonly origin: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The body as it came. */
  readonly bytes: Buffer
}

export type HttpAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: string | Buffer
  /** The second half of the body is late, or never comes. */
  readonly secondHalf?: { readonly after: () => Promise<void> } | 'missing'
}

/** `undefined` drops the connection without an answer. */
export type HttpHandler = (request: HttpRequest) => Promise<HttpAnswer | undefined>

export type HttpServer = {
  readonly url: string
  unplug(): void
  plug(): Promise<void>
  stop(): Promise<void>
}

export async function listen(port: number, handler: HttpHandler): Promise<HttpServer> {
  const server = createServer((incoming, outgoing) => {
    const answered = readAll(incoming).then(async (bytes) => {
      const { method = 'GET', url: path = '/', headers } = incoming
      const answer = await handler({
        method,
        path,
        headers,
        bytes,
        body: bytes.toString('utf8'),
        origin: `http://${headers.host}`,
      })
      if (answer === undefined) incoming.socket.destroy()
      else await send(answer, outgoing)
    })
    answered.catch((error: unknown) => outgoing.writeHead(500).end(String(error)))
  })
  server.keepAliveTimeout = 60_000
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const own = (server.address() as AddressInfo).port

  function unplug(): void {
    server.close()
    server.closeAllConnections()
  }
  return {
    url: `http://127.0.0.1:${own}`,
    unplug,
    async plug() {
      if (server.listening) return
      server.listen(own, '127.0.0.1')
      await once(server, 'listening')
    },
    async stop() {
      if (!server.listening) return
      const closed = once(server, 'close')
      unplug()
      await closed
    },
  }
}

async function send({ status, headers, body, secondHalf }: HttpAnswer, to: ServerResponse): Promise<void> {
  to.writeHead(status, headers as OutgoingHttpHeaders)
  if (secondHalf === undefined) return void to.end(body)
  const bytes = Buffer.from(body)
  const half = Math.floor(bytes.length / 2)
  to.write(bytes.subarray(0, half))
  if (secondHalf === 'missing') return void setImmediate(() => to.destroy())
  await secondHalf.after()
  to.end(bytes.subarray(half))
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
