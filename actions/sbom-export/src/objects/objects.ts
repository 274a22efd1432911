/** Objects in S3 as this action uses them. URIs are `s3://bucket/key`. */
import type { Edge } from '@aws-delivery-actions/host'
import { goLive, type LiveEdge } from '../live-edge.js'
import { download } from './download.js'
import { addressOf, uriOf } from './uri.js'

export type FoundObject = { readonly uri: string; readonly size: number }

export type Objects = {
  /**
   * Everything whose key starts with the URI's, page after page.
   * @param deadline The clock's time after which it is not tried again.
   */
  list(uri: string, deadline?: number): AsyncIterable<FoundObject>
  /** The bytes as they come; a broken connection goes on where it broke. */
  open(uri: string): AsyncIterable<Uint8Array>
  /** A whole object, in place of what is there. */
  put(uri: string, bytes: Uint8Array, contentType?: string): Promise<void>
  /** Nothing where there is none. */
  remove(uri: string): Promise<void>
}

/** Milliseconds that an upload may take, beside one for each so many bytes. */
const uploadTime = { least: 60_000, bytesPerMs: 100 }

/** @param region Where the buckets are; the environment's, where that is not known. A bucket elsewhere is found, too. */
export async function openObjects(edge: Edge, region?: string): Promise<Objects> {
  const live = goLive(edge)
  return {
    list: (uri, deadline) => list(uri, { region, deadline }, live),
    open: (uri) => download(addressOf(uri), region, live),
    async put(uri, bytes, contentType) {
      const { bucket, key } = addressOf(uri)
      const content = contentType === undefined ? {} : { ContentType: contentType }
      await live.aws.call(
        's3',
        'PutObject',
        { Bucket: bucket, Key: key, Body: bytes, ...content },
        {
          region,
          signal: live.host.cancellation.signal,
          timeout: uploadTime.least + bytes.length / uploadTime.bytesPerMs,
        },
      )
    },
    async remove(uri) {
      const { bucket: Bucket, key: Key } = addressOf(uri)
      const { signal } = live.host.cancellation
      await live.aws.call('s3', 'DeleteObject', { Bucket, Key }, { region, signal })
    },
  }
}

async function* list(
  uri: string,
  limits: { readonly region: string | undefined; readonly deadline: number | undefined },
  { aws, host }: LiveEdge,
): AsyncGenerator<FoundObject> {
  const { bucket, key } = addressOf(uri)
  const { signal } = host.cancellation
  let next: string | undefined
  do {
    const page = await aws.call(
      's3',
      'ListObjectsV2',
      { Bucket: bucket, Prefix: key, ...(next === undefined ? {} : { ContinuationToken: next }) },
      { ...limits, signal },
    )
    for (const { Key = '', Size = 0 } of page.Contents ?? [])
      yield { uri: uriOf({ bucket, key: Key }), size: Size }
    next = page.IsTruncated === true ? page.NextContinuationToken : undefined
  } while (next !== undefined)
}
