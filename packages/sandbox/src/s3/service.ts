/** S3, path-style: what is read, listed and written. REST with XML. */
import type { HttpAnswer, HttpRequest } from '../http-server.js'
import { ServiceError } from '../service-error.js'
import type { Members, SandboxService } from '../services.js'
import { listObjects } from './list.js'
import type { Bucket, ObjectWorld, StoredObject } from './world.js'
import { errorDocument, escaped, xml } from './xml.js'

/** @param settle Lets happen what is due, such as objects that another service writes. */
export function objectStore(world: ObjectWorld, settle: () => void): SandboxService {
  return {
    iam: 's3',
    actionOf: (operation) => actions[operation] ?? `s3:${operation}`,
    read(http) {
      if (!/\/s3\/aws4_request/.test(http.headers.authorization ?? '')) return undefined
      const { bucket, key, query } = addressOf(http)
      const operation = operationOf(http.method, key, query)
      if (operation === undefined) return undefined
      const Range = http.headers.range
      return {
        operation,
        request: {
          Bucket: bucket,
          ...(key === '' ? {} : { Key: key }),
          ...(Range === undefined ? {} : { Range }),
          ...Object.fromEntries([...query].filter(([name]) => Object.hasOwn(queryMembers, name)).map(named)),
        },
      }
    },
    perform(operation, request, http) {
      settle()
      const bucket = world.named(String(request.Bucket))
      const asked = regionOf(http)
      if (asked !== bucket.region && operation !== 'GetBucketLocation') return elsewhere(bucket)
      const perform = operations[operation]
      if (perform === undefined) throw new ServiceError('NotImplemented', operation, 501)
      return perform(bucket, request, http)
    },
    answer: (result) => result as HttpAnswer,
    refuse: ({ code, message, status }) => ({
      status: code === 'AccessDeniedException' ? 403 : status,
      headers: { 'content-type': 'application/xml' },
      body: errorDocument(xmlCode(code), message),
    }),
  }
}

type Perform = (bucket: Bucket, request: Members, http: HttpRequest) => HttpAnswer

const operations: Readonly<Record<string, Perform>> = {
  ListObjectsV2: listObjects,
  HeadBucket: ({ region }) => ({ status: 200, headers: { 'x-amz-bucket-region': region }, body: '' }),
  GetBucketLocation: ({ region }) =>
    xml(
      `<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${region === 'us-east-1' ? '' : region}</LocationConstraint>`,
    ),
  GetBucketPolicy({ policy }) {
    if (policy === undefined) {
      throw new ServiceError('NoSuchBucketPolicy', 'The bucket policy does not exist', 404)
    }
    return { status: 200, headers: { 'content-type': 'application/json' }, body: policy }
  },
  GetObject: getObject,
  HeadObject: (bucket, request, http) => ({ ...getObject(bucket, request, http), body: '' }),
  PutObject(bucket, { Key }, { bytes, headers }) {
    if (headers['if-none-match'] === '*' && bucket.objects.has(String(Key))) {
      throw new ServiceError('PreconditionFailed', 'At least one of the preconditions did not hold', 412)
    }
    const { etag } = bucket.put(String(Key), bytes)
    return { status: 200, headers: { etag }, body: '' }
  },
  DeleteObject(bucket, { Key }) {
    bucket.objects.delete(String(Key))
    return { status: 204, headers: {}, body: '' }
  },
}

function getObject(bucket: Bucket, { Key }: Members, { headers }: HttpRequest): HttpAnswer {
  const stored = bucket.objects.get(String(Key))
  if (stored === undefined) throw new ServiceError('NoSuchKey', 'The specified key does not exist.', 404)
  const match = headers['if-match']
  if (match !== undefined && match !== stored.etag) {
    throw new ServiceError('PreconditionFailed', 'At least one of the preconditions did not hold', 412)
  }
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(headers.range))
  return range === null ? wholeObject(stored) : partOf(stored, Number(range[1]), range[2] ?? '')
}

function wholeObject({ bytes, etag, modified }: StoredObject): HttpAnswer {
  return {
    status: 200,
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(bytes.length),
      'last-modified': new Date(modified).toUTCString(),
      etag,
    },
    body: bytes,
  }
}

function partOf(stored: StoredObject, from: number, to: string): HttpAnswer {
  const { bytes } = stored
  if (from >= bytes.length)
    throw new ServiceError('InvalidRange', 'The requested range is not satisfiable', 416)
  const part = bytes.subarray(from, to === '' ? undefined : Number(to) + 1)
  const whole = wholeObject(stored)
  return {
    status: 206,
    headers: {
      ...whole.headers,
      'content-length': String(part.length),
      'content-range': `bytes ${from}-${from + part.length - 1}/${bytes.length}`,
    },
    body: part,
  }
}

/** As S3 answers whoever signs for another Region. */
function elsewhere({ name, region }: Bucket): HttpAnswer {
  return {
    status: 301,
    headers: { 'content-type': 'application/xml', 'x-amz-bucket-region': region },
    body: errorDocument(
      'PermanentRedirect',
      `The bucket ${escaped(name)} must be addressed in the Region ${region}.`,
    ),
  }
}

function addressOf({ path }: HttpRequest) {
  const url = new URL(path, 'http://s3')
  const [bucket = '', ...key] = url.pathname.slice(1).split('/')
  return { bucket, key: decodeURIComponent(key.join('/')), query: url.searchParams }
}

function operationOf(method: string, key: string, query: URLSearchParams): string | undefined {
  const ofObject: Readonly<Record<string, string>> = {
    GET: 'GetObject',
    HEAD: 'HeadObject',
    PUT: 'PutObject',
    DELETE: 'DeleteObject',
  }
  if (key !== '') return ofObject[method]
  if (method === 'HEAD') return 'HeadBucket'
  if (method !== 'GET') return undefined
  if (query.has('location')) return 'GetBucketLocation'
  return query.has('policy') ? 'GetBucketPolicy' : 'ListObjectsV2'
}

const queryMembers: Readonly<Record<string, string>> = {
  prefix: 'Prefix',
  'continuation-token': 'ContinuationToken',
  'max-keys': 'MaxKeys',
  delimiter: 'Delimiter',
}

function named([name, value]: readonly [string, string]): [string, string] {
  return [queryMembers[name] ?? name, value]
}

function regionOf({ headers }: HttpRequest): string {
  return /Credential=[^/]+\/\d+\/([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? ''
}

/** Where IAM has another name for it. */
const actions: Readonly<Record<string, string>> = {
  ListObjectsV2: 's3:ListBucket',
  HeadBucket: 's3:ListBucket',
  HeadObject: 's3:GetObject',
}

/** S3 names some troubles in its own way. */
function xmlCode(code: string): string {
  if (code === 'AccessDeniedException') return 'AccessDenied'
  return code === 'ThrottlingException' ? 'SlowDown' : code
}
