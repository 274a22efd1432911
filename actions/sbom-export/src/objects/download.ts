/** The bytes of an object, whatever happens to the connection meanwhile. */
import { isCode, isNetworkTrouble } from '@aws-delivery-actions/aws'
import { messageOf, ServiceFailure } from '@aws-delivery-actions/host'
import type { LiveEdge } from '../live-edge.js'
import { type ObjectAddress, uriOf } from './uri.js'

/** Milliseconds without a byte until a connection counts as broken. */
const longestSilence = 30_000

/** Broken connections one after the other, none of which brought a byte. */
const mostBreaks = 5

/**
 * A broken connection goes on where it broke, as long as the object is the same.
 * @throws {UserError, ServiceFailure}; the signal's reason
 */
export async function* download(
  address: ObjectAddress,
  region: string | undefined,
  edge: LiveEdge,
): AsyncGenerator<Uint8Array> {
  const { aws, host } = edge
  const { signal } = host.cancellation
  let offset = 0
  let breaks = 0
  let etag: string | undefined
  let size: number | undefined
  for (;;) {
    const rest =
      offset === 0 ? {} : { Range: `bytes=${offset}-`, ...(etag === undefined ? {} : { IfMatch: etag }) }
    const { bucket: Bucket, key: Key } = address
    const request = { Bucket, Key, ...rest }
    const answer = await aws.call('s3', 'GetObject', request, { region, signal }).catch((error: unknown) => {
      throw isCode(error, 'PreconditionFailed') ? changed(address, error) : error
    })
    if (offset === 0) {
      etag = answer.ETag
      size = answer.ContentLength
    }
    let trouble: unknown
    try {
      for await (const chunk of chunksOf(answer.Body as Body, signal)) {
        offset += chunk.length
        breaks = 0
        yield chunk
      }
    } catch (error) {
      signal.throwIfAborted()
      if (!isBroken(error)) throw error
      trouble = error
    }
    if (size === undefined ? trouble === undefined : offset >= size) return
    if (++breaks > mostBreaks) throw broken(address, trouble)
    host.log.debug(`${uriOf(address)} broke off at byte ${offset} and is continued`)
    await aws.clock.sleep(Math.min(10_000, 200 * 2 ** breaks) * aws.random(), signal)
  }
}

type Body = AsyncIterable<Uint8Array> & { destroy(error?: Error): void }

async function* chunksOf(body: Body, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const end = () => body.destroy(new Silence())
  const timer = setTimeout(end, longestSilence)
  signal.addEventListener('abort', end, { once: true })
  try {
    for await (const chunk of body) {
      timer.refresh()
      yield chunk
      timer.refresh()
    }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
}

class Silence extends Error {
  override readonly name = 'TimeoutError'
  override readonly message = `no byte within ${longestSilence / 1_000} s`
}

function isBroken(error: unknown): boolean {
  return isNetworkTrouble(error) || /aborted|premature/i.test(messageOf(error))
}

function changed(address: ObjectAddress, cause: unknown): ServiceFailure {
  return new ServiceFailure('another object has taken its place while it was read', {
    where: uriOf(address),
    mend: 'run again',
    cause,
  })
}

function broken(address: ObjectAddress, cause: unknown): ServiceFailure {
  return new ServiceFailure('the object cannot be read to its end: the connection breaks each time', {
    where: uriOf(address),
    mend: 'check the network and the proxy variables',
    cause,
  })
}
