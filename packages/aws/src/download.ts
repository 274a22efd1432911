/** A public document over HTTP, through the proxy that the environment names. */
import type { IncomingMessage } from 'node:http'
import { type Environment, ServiceFailure } from '@aws-delivery-actions/host'
import { hasProxy } from './proxies.js'

export type DownloadSettings = {
  readonly environment: Environment
  readonly signal?: AbortSignal | undefined
  /** Milliseconds until the whole document must be there. */
  readonly timeout: number
  readonly maxBytes: number
}

export type Downloaded = {
  readonly status: number
  readonly contentType: string | undefined
  readonly body: Buffer
}

const mostRedirects = 3

/**
 * Whatever status the answer has, it is the caller's to judge.
 * @throws {ServiceFailure} for a document that is too large or moved too often; errors of the network as they are.
 */
export async function download(url: string, settings: DownloadSettings): Promise<Downloaded> {
  let target = new URL(url)
  const due = performance.now() + settings.timeout
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await get(target, settings)
    const { location } = response.headers
    const { statusCode: status = 0 } = response
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy()
      target = redirected(target, location)
      continue
    }
    const body = await readAll(response, settings.maxBytes, target, due)
    return { status, contentType: response.headers['content-type'], body }
  }
  throw new ServiceFailure(`the document has moved more than ${mostRedirects} times`, { where: url })
}

async function get(url: URL, { environment, signal, timeout }: DownloadSettings): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
  const agent = hasProxy(environment) ? await proxied(environment) : undefined
  const limit = AbortSignal.timeout(timeout)
  const end = signal === undefined ? limit : AbortSignal.any([limit, signal])
  return await new Promise((resolve, reject) => {
    const outgoing = request(url, { ...(agent === undefined ? {} : { agent }), signal: end }, resolve)
    // A signal's own reason says more than that the request was aborted.
    outgoing.on('error', (error) => reject(end.aborted ? end.reason : error))
    outgoing.end()
  })
}

async function proxied(environment: Environment) {
  const { proxyAgent } = await import('./proxy-agent.js')
  return proxyAgent(environment)
}

/** Never from https to less. */
function redirected(from: URL, location: string): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (to?.protocol === 'https:' || (to?.protocol === 'http:' && from.protocol === 'http:')) return to
  throw new ServiceFailure('the document has moved to an address that is not followed', { where: from.href })
}

/** @param due A body that comes drop by drop is given up then: a signal nobody holds may be gone. */
async function readAll(response: IncomingMessage, maxBytes: number, url: URL, due: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    if (performance.now() > due) throw new DOMException('the document took too long', 'TimeoutError')
    bytes += chunk.length
    if (bytes > maxBytes) {
      throw new ServiceFailure(`the document has more than ${maxBytes} bytes`, { where: url.href })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
