/** Blobs on their way in: at once, in chunks, or from another repository. */
import { randomUUID } from 'node:crypto'
import type { HttpAnswer, HttpRequest } from '../http-server.js'
import { ServiceError } from '../service-error.js'
import { type Repository, verified } from './repository.js'
import type { Route } from './route.js'

export type Uploads = {
  start(repository: Repository, route: Route, http: HttpRequest): HttpAnswer
  sendChunk(repository: Repository, route: Route, http: HttpRequest): HttpAnswer
  finish(repository: Repository, route: Route, http: HttpRequest): HttpAnswer
  describe(repository: Repository, route: Route): HttpAnswer
  cancel(route: Route): HttpAnswer
}

export function uploadsOf(): Uploads {
  const open = new Map<string, Buffer>()

  function under(upload = ''): Buffer {
    const received = open.get(upload)
    if (received === undefined) {
      throw new ServiceError('BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry', 404)
    }
    return received
  }

  function append(upload: string, { bytes, headers }: HttpRequest): Buffer {
    const received = under(upload)
    const [, from] = /^(?:bytes )?(\d+)-\d+/.exec(headers['content-range'] ?? '') ?? []
    if (from !== undefined && Number(from) !== received.length) {
      throw new ServiceError('RANGE_INVALID', 'invalid content range', 416)
    }
    const all = Buffer.concat([received, bytes])
    open.set(upload, all)
    return all
  }

  return {
    start(repository, { digest }, http) {
      if (digest !== undefined) return store(repository, digest, http.bytes, http)
      const upload = randomUUID()
      open.set(upload, Buffer.alloc(0))
      return session(202, repository, upload, 0, http)
    },
    sendChunk(repository, { upload = '' }, http) {
      return session(202, repository, upload, append(upload, http).length, http)
    },
    finish(repository, { upload = '', digest = '' }, http) {
      const all = append(upload, http)
      open.delete(upload)
      return store(repository, digest, all, http)
    },
    describe(repository, { upload = '' }) {
      const { length } = under(upload)
      const headers = { range: rangeOf(length), 'docker-upload-uuid': upload }
      return {
        status: 204,
        headers: { ...headers, location: `/v2/${repository.name}/blobs/uploads/${upload}` },
        body: '',
      }
    },
    cancel({ upload = '' }) {
      under(upload)
      open.delete(upload)
      return { status: 204, headers: {}, body: '' }
    },
  }
}

/** The answer to what is stored, or was stored before. */
export function created(repository: Repository, digest: string, { origin }: HttpRequest): HttpAnswer {
  const location = `${origin}/v2/${repository.name}/blobs/${digest}`
  return {
    status: 201,
    headers: { location, 'docker-content-digest': digest, 'content-length': '0' },
    body: '',
  }
}

function store(repository: Repository, digest: string, bytes: Buffer, http: HttpRequest): HttpAnswer {
  if (!verified(digest, bytes)) {
    throw new ServiceError('DIGEST_INVALID', 'provided digest did not match uploaded content', 400)
  }
  repository.blobs.set(digest, bytes)
  return created(repository, digest, http)
}

/** Its address has a query already: whoever appends the digest must mind it. */
function session(
  status: number,
  { name }: Repository,
  upload: string,
  length: number,
  { origin }: HttpRequest,
): HttpAnswer {
  const location = `${origin}/v2/${name}/blobs/uploads/${upload}?_state=sandbox`
  const headers = { location, range: rangeOf(length), 'docker-upload-uuid': upload, 'content-length': '0' }
  return { status, headers, body: '' }
}

function rangeOf(length: number): string {
  return `0-${Math.max(0, length - 1)}`
}
