/** The proxy that leads a client to the sandbox when it asks for a host of the world. */

import type { RequestListener, Server } from 'node:http'
import { createServer, type Server as HttpsServer } from 'node:https'
import { type Authority, certificateAuthority } from './certificate.js'

export type Proxy = {
  /** What a client has to trust. */
  readonly certificate: string
  close(): void
}

/** @param isPlayed Whether the sandbox speaks for this host. Any other cannot be reached. */
export function proxyOn(
  server: Server,
  isPlayed: (host: string) => boolean,
  listener: RequestListener,
): Proxy {
  const authority = certificateAuthority()
  const inside = insideOf(authority, listener)
  server.on('connect', ({ url = '' }, socket) => {
    const host = url.replace(/:\d+$/, '')
    socket.on('error', () => {})
    if (!isPlayed(host)) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    inside.emit('connection', socket)
  })
  return {
    certificate: authority.certificate,
    close() {
      inside.closeAllConnections()
      inside.close()
    },
  }
}

function insideOf(authority: Authority, listener: RequestListener): HttpsServer {
  return createServer(
    {
      ALPNProtocols: ['http/1.1'],
      SNICallback: (host, done) => done(null, authority.contextFor(host)),
    },
    listener,
  )
}
