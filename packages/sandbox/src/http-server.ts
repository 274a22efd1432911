/** HTTP on 127.0.0.1 that can also fail to answer. */
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type HttpRequest = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export type HttpAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
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
    const answered = readAll(incoming).then(async (body) => {
      const { method = 'GET', url: path = '/', headers } = incoming
      return await handler({ method, path, headers, body })
    })
    answered.then(
      (answer) => {
        if (answer === undefined) incoming.socket.destroy()
        else outgoing.writeHead(answer.status, answer.headers).end(answer.body)
      },
      (error: unknown) => outgoing.writeHead(500).end(String(error)),
    )
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

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
