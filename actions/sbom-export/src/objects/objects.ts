/** Objects in S3 as this action uses them. URIs are `s3://bucket/key`. */
import type { Edge } from '@aws-delivery-actions/host'

export type FoundObject = { readonly uri: string; readonly size: number }

export type Objects = {
  /** Everything whose key starts with the URI's, page after page. */
  list(uri: string): AsyncIterable<FoundObject>
  /** The bytes as they come; a broken connection goes on where it broke. */
  open(uri: string): AsyncIterable<Uint8Array>
  /** A whole object, in place of what is there. */
  put(uri: string, bytes: Uint8Array, contentType?: string): Promise<void>
}

export declare function openObjects(edge: Edge): Promise<Objects>
