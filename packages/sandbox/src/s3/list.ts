/** ListObjectsV2: the keys under a prefix, in bytewise order, a thousand at most. */
import type { HttpAnswer } from '../http-server.js'
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import type { Bucket, StoredObject } from './world.js'
import { escaped, xml } from './xml.js'

const mostKeys = 1_000

export function listObjects({ name, objects }: Bucket, request: Members): HttpAnswer {
  const { Prefix = '', Delimiter = '', ContinuationToken } = request as Readonly<Record<string, string>>
  const size = Math.min(Number(request.MaxKeys ?? mostKeys), mostKeys)
  const after = ContinuationToken === undefined ? '' : keyIn(ContinuationToken)
  const keys = [...objects.keys()].filter((key) => key.startsWith(Prefix)).sort(bytewise)
  const entries = [...new Set(keys.map((key) => entryOf(key, Prefix, Delimiter)))].filter(
    (entry) => after === '' || bytewise(entry, after) > 0,
  )
  const page = entries.slice(0, size)
  const isTruncated = entries.length > size
  const contents = page.flatMap((entry) => objects.get(entry) ?? [])
  const folders = page.filter((entry) => !objects.has(entry))
  return xml(
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${escaped(name)}</Name>` +
      `<Prefix>${escaped(Prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${size}</MaxKeys>` +
      `<IsTruncated>${isTruncated}</IsTruncated>` +
      (isTruncated ? `<NextContinuationToken>${tokenOf(page.at(-1) ?? '')}</NextContinuationToken>` : '') +
      contents.map(content).join('') +
      folders
        .map((folder) => `<CommonPrefixes><Prefix>${escaped(folder)}</Prefix></CommonPrefixes>`)
        .join('') +
      '</ListBucketResult>',
  )
}

/** What stands in a list for a key: itself, or the folder that the delimiter makes of it. */
function entryOf(key: string, prefix: string, delimiter: string): string {
  const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
  return at < 0 ? key : key.slice(0, at + delimiter.length)
}

function content({ key, bytes, etag, modified }: StoredObject): string {
  return (
    `<Contents><Key>${escaped(key)}</Key><LastModified>${new Date(modified).toISOString()}</LastModified>` +
    `<ETag>${escaped(etag)}</ETag><Size>${bytes.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`
  )
}

function bytewise(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}

function tokenOf(key: string): string {
  return Buffer.from(`after ${key}`).toString('base64url')
}

function keyIn(token: string): string {
  const [, key] = /^after ([\s\S]*)$/.exec(Buffer.from(token, 'base64url').toString()) ?? []
  if (key !== undefined) return key
  throw new ServiceError('InvalidArgument', 'The continuation token provided is incorrect', 400)
}
