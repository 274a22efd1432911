/** Where the bytes of a document come from: a file, an object in S3, a test. */
export type SbomSource = {
  /** Path or `s3://` URI. An object key of Amazon Inspector tells the image that the document is about. */
  readonly name: string
  /** Where it lies, the same in every run, where the name is not. */
  readonly place?: string
  /** Whether another document of the run lies in the same place. */
  readonly isPlaceShared?: boolean
  /** May be called again, to read it anew. */
  open(): AsyncIterable<Uint8Array>
}
