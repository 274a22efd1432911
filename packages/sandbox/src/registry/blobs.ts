/** Blobs out: whole, in part, or from another origin; and from one repository into another. */
import type { HttpAnswer, HttpRequest } from '../http-server.js'
import { ServiceError } from '../service-error.js'
import type { Desk } from './manifests.js'
import type { Repository } from './repository.js'
import type { Route } from './route.js'
import { created, type Uploads } from './uploads.js'

export function getBlob(
  repository: Repository,
  { digest = '', operation }: Route,
  http: HttpRequest,
  { behaviour, host }: Desk,
  storage: () => string,
): HttpAnswer {
  const bytes = repository.blobs.get(digest)
  if (bytes === undefined) throw new ServiceError('BLOB_UNKNOWN', 'blob unknown to registry', 404, {}, digest)
  if (behaviour.redirectsBlobs && operation === 'GetBlob') {
    const origin = http.origin.startsWith('http://') ? storage() : `https://${behaviour.blobHost}`
    const location = `${origin}/storage/${host}/${repository.name}/${digest}?X-Amz-Signature=sandbox`
    return { status: 307, headers: { location, 'content-length': '0' }, body: '' }
  }
  return partOf(bytes, digest, http)
}

/** What the storage behind a registry gives to whoever has the address, and to nobody who brings a header as well. */
export function getStoredBlob(bytes: Buffer | undefined, digest: string, http: HttpRequest): HttpAnswer {
  if (http.headers.authorization !== undefined) {
    return xml(400, 'InvalidArgument', 'Only one auth mechanism allowed')
  }
  return bytes === undefined ? xml(404, 'NoSuchKey', 'The key does not exist') : partOf(bytes, digest, http)
}

/** Where it cannot be done, an upload begins instead. */
export function mountBlob(
  repository: Repository,
  source: Repository | undefined,
  route: Route,
  http: HttpRequest,
  { desk, uploads }: { readonly desk: Desk; readonly uploads: Uploads },
): HttpAnswer {
  const { digest = '' } = route
  const bytes = source?.blobs.get(digest)
  const cached = source?.script.upstream !== undefined
  if (bytes === undefined || cached || !desk.behaviour.mounts) {
    return uploads.start(repository, { operation: 'StartUpload' }, http)
  }
  repository.blobs.set(digest, bytes)
  return created(repository, digest, http)
}

function partOf(bytes: Buffer, digest: string, { method, headers }: HttpRequest): HttpAnswer {
  const usual = {
    'content-type': 'application/octet-stream',
    'docker-content-digest': digest,
    'accept-ranges': 'bytes',
  }
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? []
  if (first === undefined || method === 'HEAD') {
    return {
      status: 200,
      headers: { ...usual, 'content-length': String(bytes.length) },
      body: method === 'HEAD' ? '' : bytes,
    }
  }
  const from = Number(first)
  const until = Math.min(bytes.length, last ? Number(last) + 1 : bytes.length)
  if (from >= bytes.length) throw new ServiceError('RANGE_INVALID', 'invalid range', 416)
  const part = bytes.subarray(from, until)
  const range = `bytes ${from}-${until - 1}/${bytes.length}`
  return {
    status: 206,
    headers: { ...usual, 'content-range': range, 'content-length': String(part.length) },
    body: part,
  }
}

function xml(status: number, code: string, message: string): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  }
}
