/** Parquet files in S3, open for reading. They are read whole: those of one image are small. */
import { type OpenTable, openTable } from '@aws-delivery-actions/sbom/tables'
import type { Objects } from './objects.js'

/** @throws {Error} for what is no Parquet file. */
export async function openTableObject({ open }: Objects, uri: string): Promise<OpenTable> {
  const pieces: Uint8Array[] = []
  for await (const piece of open(uri)) pieces.push(piece)
  return await openTable(bufferOf(Buffer.concat(pieces)))
}

function bufferOf(bytes: Buffer) {
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return { byteLength: whole.byteLength, slice: (start: number, end?: number) => whole.slice(start, end) }
}
