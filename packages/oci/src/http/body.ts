/** Bodies of answers, read no further than they may go. */
import { type Readable, Transform } from 'node:stream'
import { runningDigest } from '../digest.js'
import { ContentProblem } from '../errors.js'
import type { Descriptor } from '../manifest.js'
import type { HttpResponse } from './transport.js'

/** @throws {ContentProblem} when it is longer. */
export async function readBody({ body }: HttpResponse, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > most) {
      body.destroy()
      throw new ContentProblem('malformed', `the answer is longer than ${most} bytes`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** So that the connection can be used again. */
export async function discard(response: HttpResponse): Promise<void> {
  await readBody(response, 64 * 1024).catch(() => {})
}

/** The first characters of a text that is there to be shown. */
export async function readText(response: HttpResponse): Promise<string> {
  const bytes = await readBody(response, 64 * 1024).catch(() => new Uint8Array())
  return new TextDecoder().decode(bytes)
}

/**
 * Passes a blob on and fails at its end when it is not the one, so that whoever writes it never completes.
 */
export function checked(body: Readable, { digest, size }: Pick<Descriptor, 'digest' | 'size'>): Readable {
  const running = runningDigest()
  let length = 0
  const check = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      running.add(chunk)
      length += chunk.length
      if (length > size) done(wrongContent(digest, `is longer than ${size} bytes`))
      else done(null, chunk)
    },
    flush(done) {
      const actual = running.result()
      if (length !== size) done(wrongContent(digest, `has ${length} bytes and not ${size}`))
      else if (actual !== digest) done(wrongContent(digest, `has the digest ${actual}`))
      else done()
    },
  })
  body.on('error', (error) => check.destroy(error))
  check.on('close', () => body.destroy())
  return body.pipe(check)
}

export function wrongContent(digest: string, trouble: string): ContentProblem {
  return new ContentProblem('malformed', `what the registry gives for ${digest} ${trouble}`)
}
