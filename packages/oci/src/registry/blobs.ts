/** Configurations and layers. */
import type { Readable } from 'node:stream'
import { digestOf } from '../digest.js'
import { RegistryError } from '../errors.js'
import { checked, discard, readBody, wrongContent } from '../http/body.js'
import type { Descriptor } from '../manifest.js'
import type { Repository } from '../reference.js'
import type { Question } from './endpoint.js'
import { type Exchange, keyOf } from './exchange.js'

export type Blobs = {
  /** A small one, whole. @throws {ContentProblem} when it is longer than `most` or not the one. */
  blob(repository: Repository, descriptor: Descriptor, most: number): Promise<Uint8Array>
  /**
   * A large one as it comes. It fails at its end when it is not the one.
   * @param read Called again when the connection broke.
   */
  readBlob<T>(
    repository: Repository,
    descriptor: Descriptor,
    read: (content: Readable) => Promise<T>,
  ): Promise<T>
  /** Brings a blob from one repository into another, by mounting it where both are in one registry. */
  copyBlob(from: Repository, to: Repository, descriptor: Descriptor): Promise<void>
}

/** Milliseconds for a layer of any size; one that stands still is noticed earlier. */
const layerLimit = 3_600_000

export function blobsOf({ endpoint, once, keep, persist }: Exchange): Blobs {
  async function fetchOnce(from: Repository, descriptor: Descriptor, most: number): Promise<Uint8Array> {
    return await once(from, blobQuestion('GET', from, descriptor), [200], async (response) => {
      const bytes = await readBody(response, Math.min(most, descriptor.size))
      if (bytes.length !== descriptor.size) {
        throw wrongContent(descriptor.digest, `has ${bytes.length} bytes and not ${descriptor.size}`)
      }
      const digest = digestOf(bytes)
      if (digest !== descriptor.digest) throw wrongContent(descriptor.digest, `has the digest ${digest}`)
      return bytes
    })
  }

  async function open(from: Repository, descriptor: Descriptor): Promise<Readable> {
    const question = { ...blobQuestion('GET', from, descriptor), limit: layerLimit }
    return await once(from, question, [200], async ({ body }) => checked(body, descriptor))
  }

  async function exists(at: Repository, descriptor: Descriptor): Promise<boolean> {
    return await once(at, blobQuestion('HEAD', at, descriptor), [200, 404], async (response) => {
      await discard(response)
      return response.status === 200
    })
  }

  /** @returns where to upload to; undefined when the blob was mounted. */
  async function start(to: Repository, query = ''): Promise<URL | undefined> {
    const question: Question = {
      method: 'POST',
      path: `${to.repository}/blobs/uploads/${query}`,
      repository: to.repository,
      headers: { 'content-length': '0' },
    }
    return await once(to, question, query === '' ? [202] : [201, 202], async (response) => {
      await discard(response)
      if (response.status === 201) return undefined
      const at = endpoint(to.registry).resolve(response.headers.location)
      if (at !== undefined) return at
      throw new RegistryError('the registry does not say where to upload to', {
        trouble: 'refused',
        request: endpoint(to.registry).label(question),
      })
    })
  }

  async function upload(
    to: Repository,
    session: URL,
    from: Repository,
    descriptor: Descriptor,
  ): Promise<void> {
    // Appended and not set: the query may be signed as it stands.
    const mark = session.search === '' ? '?' : '&'
    const question: Question = {
      method: 'PUT',
      path: new URL(`${session.href}${mark}digest=${encodeURIComponent(descriptor.digest)}`),
      repository: to.repository,
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(descriptor.size) },
      body: () => open(from, descriptor),
      limit: layerLimit,
    }
    await once(to, question, [200, 201, 204], discard)
  }

  async function copyOnce(from: Repository, to: Repository, descriptor: Descriptor): Promise<void> {
    const isNear = from.registry === to.registry
    if (!isNear && (await exists(to, descriptor))) return
    const session = await start(to, isNear ? mountQuery(from, descriptor) : '')
    if (session === undefined) return
    // ECR answers so for what it cannot mount: a pull-through cache, another key. It may be there all the same.
    if (isNear && (await exists(to, descriptor))) return
    await upload(to, session, from, descriptor)
  }

  return {
    blob: (from, descriptor, most) =>
      keep(`blob ${descriptor.digest}`, () => persist(() => fetchOnce(from, descriptor, most))),

    readBlob: (from, descriptor, read) =>
      persist(() =>
        once(from, { ...blobQuestion('GET', from, descriptor), limit: layerLimit }, [200], ({ body }) =>
          read(checked(body, descriptor)),
        ),
      ),

    copyBlob: (from, to, descriptor) =>
      keep(`copy ${keyOf(to)}@${descriptor.digest}`, () => persist(() => copyOnce(from, to, descriptor))),
  }
}

function mountQuery({ repository }: Repository, { digest }: Descriptor): string {
  return `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(repository)}`
}

function blobQuestion(method: 'GET' | 'HEAD', { repository }: Repository, { digest }: Descriptor): Question {
  return { method, path: `${repository}/blobs/${digest}`, repository }
}
