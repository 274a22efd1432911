/** HTTP on 127.0.0.1 that can also fail to answer. */
import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { TLSSocket } from 'node:tls'
import { proxyOn } from './proxy.js'

export type HttpRequest = {
  readonly method: string
  /** `http://127.0.0.1:PORT`, or what a client that came through the proxy believes to talk to. */
  readonly origin: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The body as it came. */
  readonly bytes: Buffer
  /** Aborted when the client waits no longer. */
  readonly gone: AbortSignal
}

export type HttpAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: string | Uint8Array
  /** The second half of the body is late, or never comes. */
  readonly secondHalf?: { readonly after: () => Promise<void> } | 'missing'
}

/** `undefined` drops the connection without an answer. */
export type HttpHandler = (request: HttpRequest) => Promise<HttpAnswer | undefined>

export type HttpServer = {
  readonly url: string
  /** Whom to trust for the hosts behind the proxy. */
  readonly certificate: string | undefined
  unplug(): void
  plug(): Promise<void>
  stop(): Promise<void>
}

export type Listening = {
  readonly port: number
  /** Hosts that are reached through it as a proxy; without any it is none. */
  readonly hosts?: readonly string[]
}

export async function listen({ port, hosts = [] }: Listening, handler: HttpHandler): Promise<HttpServer> {
  const listener: RequestListener = (incoming, outgoing) => {
    serve(incoming, outgoing, handler).catch((error: unknown) =>
      outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(500).end(String(error)),
    )
  }
  const server = createServer(listener)
  const proxy = hosts.length === 0 ? undefined : proxyOn(server, (host) => hosts.includes(host), listener)
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
    certificate: proxy?.certificate,
    unplug,
    async plug() {
      if (server.listening) return
      server.listen(own, '127.0.0.1')
      await once(server, 'listening')
    },
    async stop() {
      proxy?.close()
      if (!server.listening) return
      const closed = once(server, 'close')
      unplug()
      await closed
    },
  }
}

async function serve(incoming: IncomingMessage, to: ServerResponse, handler: HttpHandler): Promise<void> {
  const bytes = await readAll(incoming)
  const { method = 'GET', url = '/', headers, socket } = incoming
  const origin = `${socket instanceof TLSSocket ? 'https' : 'http'}://${headers.host}`
  // A proxy that is asked for plain http gets the whole address.
  const path = url.startsWith('/') ? url : url.replace(/^http:\/\/[^/]*/, '')
  const gone = new AbortController()
  to.once('close', () => gone.abort(new Error('The client has gone')))
  const body = bytes.toString('utf8')
  const answer = await handler({ method, origin, path, headers, bytes, body, gone: gone.signal })
  if (answer === undefined) incoming.socket.destroy()
  else await send(answer, to)
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
