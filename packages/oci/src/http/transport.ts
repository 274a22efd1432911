/** One HTTP request, its time limits, and how many there were. Knows nothing of registries. */
import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { pipeline, type Readable } from 'node:stream'

export type HttpRequest = {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array | Readable | undefined
  /** False: a certificate that cannot be verified will do. */
  readonly verified: boolean
  /** Milliseconds until the whole answer must be there. */
  readonly limit: number
  readonly signal: AbortSignal
}

export type HttpResponse = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Readable
}

export type Transport = {
  /** @throws What Node throws when no answer comes, or a `TimeoutError`. */
  send(request: HttpRequest): Promise<HttpResponse>
  /** Requests that reached a connection. */
  readonly requests: number
}

export type TransportSettings = {
  /** For every connection; where a proxy is set, the one that goes through it. */
  readonly agent?: (HttpAgent & HttpsAgent) | undefined
  /** Milliseconds without a byte while a body is on its way. An answer may take its time to begin. */
  readonly idleLimit?: number
}

const connectLimit = 15_000
/** From the whole request to the head of its answer: a registry may put a large blob together first. */
const answerLimit = 300_000

export function nodeTransport({ agent, idleLimit = 30_000 }: TransportSettings = {}): Transport {
  const plain = agent ?? new HttpAgent({ keepAlive: true, maxSockets: 16 })
  const secure = agent ?? new HttpsAgent({ keepAlive: true, maxSockets: 16 })
  let requests = 0

  return {
    get requests() {
      return requests
    },
    send: ({ method, url, headers, body, verified, limit, signal }) =>
      new Promise((resolve, reject) => {
        const isSecure = url.protocol === 'https:'
        const options = { method, headers, rejectUnauthorized: verified, signal }
        const outgoing = isSecure
          ? httpsRequest(url, { ...options, agent: secure })
          : httpRequest(url, { ...options, agent: plain })
        const expire = (what: string) => outgoing.destroy(timeoutError(what))
        const connecting = setTimeout(expire, connectLimit, `no connection within ${connectLimit / 1000} s`)
        const whole = setTimeout(expire, limit, `no whole answer within ${limit / 1000} s`)
        let quiet = idleLimit
        const allowQuiet = (ms: number) => {
          quiet = ms
          outgoing.setTimeout(ms)
        }
        allowQuiet(idleLimit)
        outgoing.on('timeout', () => expire(`nothing was heard for ${quiet / 1000} s`))
        let isAnswered = false
        outgoing.on('finish', () => isAnswered || allowQuiet(answerLimit))
        outgoing.on('socket', (socket) => {
          const connected = () => {
            clearTimeout(connecting)
            requests++
          }
          // Node gives a socket that is kept alive as connected; one behind a proxy is too.
          if (socket.connecting) socket.once(isSecure ? 'secureConnect' : 'connect', connected)
          else connected()
        })
        outgoing.on('response', (incoming) => {
          isAnswered = true
          allowQuiet(idleLimit)
          incoming.on('close', () => clearTimeout(whole))
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: incoming })
        })
        outgoing.on('error', (error) => {
          clearTimeout(connecting)
          clearTimeout(whole)
          reject(error)
        })
        if (body === undefined || body instanceof Uint8Array) {
          outgoing.end(body)
          return
        }
        // What is wrong with the body is the reason, and not the connection that is broken off for it.
        body.on('error', reject)
        pipeline(body, outgoing, (error) => error && outgoing.destroy(error))
      }),
  }
}

function timeoutError(message: string): Error {
  return Object.assign(new Error(message), { name: 'TimeoutError', code: 'ETIMEDOUT' })
}
