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
  const { signal, timeout } = settings
  const end = new AbortController()
  const cancel = () => end.abort(signal?.reason)
  const timer = setTimeout(() => end.abort(tooLong(timeout)), timeout)
  signal?.addEventListener('abort', cancel, { once: true })
  if (signal?.aborted) cancel()
  try {
    return await followed(new URL(url), settings, end.signal)
  } catch (error) {
    // The end's own reason says more than that the connection was cut.
    throw end.signal.aborted ? end.signal.reason : error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}

function tooLong(timeout: number): Error {
  return new DOMException(`the document was not there within ${timeout / 1000} s`, 'TimeoutError')
}

async function followed(url: URL, settings: DownloadSettings, end: AbortSignal): Promise<Downloaded> {
  let target = url
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await get(target, settings, end)
    const { location } = response.headers
    const { statusCode: status = 0 } = response
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy()
      target = redirected(target, location)
      continue
    }
    const body = await readAll(response, settings.maxBytes, target)
    return { status, contentType: response.headers['content-type'], body }
  }
  throw new ServiceFailure(`the document has moved more than ${mostRedirects} times`, { where: placeOf(url) })
}

/** @param end Holds for the body as well, however slowly that comes. */
async function get(url: URL, { environment }: DownloadSettings, end: AbortSignal): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
  const agent = hasProxy(environment) ? await proxied(environment) : undefined
  return await new Promise((resolve, reject) => {
    const outgoing = request(url, { ...(agent === undefined ? {} : { agent }), signal: end }, resolve)
    outgoing.on('error', reject)
    outgoing.end()
  })
}

async function proxied(environment: Environment) {
  const { proxyAgent } = await import('./proxy-agent.js')
  return proxyAgent(environment)
}

/** Without what may be a secret: the user, the password and the query. */
function placeOf({ origin, pathname }: URL): string {
  return `${origin}${pathname}`
}

/** Never from https to less. */
function redirected(from: URL, location: string): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (to?.protocol === 'https:' || (to?.protocol === 'http:' && from.protocol === 'http:')) return to
  throw new ServiceFailure('the document has moved to an address that is not followed', {
    where: placeOf(from),
  })
}

async function readAll(response: IncomingMessage, maxBytes: number, url: URL): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > maxBytes) {
        throw new ServiceFailure(`the document has more than ${maxBytes} bytes`, { where: placeOf(url) })
      }
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof ServiceFailure ? error : brokenOff(error, bytes)
  }
  return Buffer.concat(chunks)
}

/** Keeps the code of the network: what broke off once may come whole the next time. */
function brokenOff(cause: unknown, bytes: number): Error {
  return new Error(`the document broke off after ${bytes} bytes`, { cause })
}
