/** `s3://bucket/key`, taken apart and put together. */
import { UserError } from '@aws-delivery-actions/host'

export type ObjectAddress = {
  readonly bucket: string
  /** May be empty. */
  readonly key: string
}

/** @throws {UserError} */
export function addressOf(uri: string): ObjectAddress {
  const [, bucket, key = ''] = /^s3:\/\/([^/]+)(?:\/([\s\S]*))?$/.exec(uri) ?? []
  if (bucket !== undefined && /^[A-Za-z0-9][A-Za-z0-9.:_/-]{1,254}$/.test(bucket)) return { bucket, key }
  throw new UserError('this is no address in S3', { where: uri, expected: 's3://bucket/key' })
}

export function uriOf({ bucket, key }: ObjectAddress): string {
  return `s3://${bucket}/${key}`
}
