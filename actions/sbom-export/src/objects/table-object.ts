/** Parquet files in S3, open for reading. They are read whole: those of one image are small. */
import { type OpenTable, openTable } from '@aws-delivery-actions/sbom/tables'
import { openNamed } from '../unreadable-table.js'
import type { Objects } from './objects.js'

/**
 * @param mend What to do about one that cannot be read.
 * @throws {UserError} for what is no Parquet file.
 */
export async function openTableObject({ open }: Objects, uri: string, mend: string): Promise<OpenTable> {
  return await openNamed(uri, mend, async () => {
    const pieces: Uint8Array[] = []
    for await (const piece of open(uri)) pieces.push(piece)
    return await openTable(bufferOf(Buffer.concat(pieces)))
  })
}

function bufferOf(bytes: Buffer) {
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return { byteLength: whole.byteLength, slice: (start: number, end?: number) => whole.slice(start, end) }
}
