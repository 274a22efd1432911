/** Parquet files on disk, open for reading. */
import { type FileHandle, open } from 'node:fs/promises'
import { type OpenTable, openTable } from '@aws-delivery-actions/sbom/tables'
import { openNamed } from '../unreadable-table.js'

/** A smaller file is read at once: that is faster than piece by piece. */
const smallFile = 1024 * 1024

export type TableFile = { readonly table: OpenTable; close(): Promise<void> }

/**
 * @param mend What to do about one that cannot be read.
 * @throws {UserError} for what is no Parquet file.
 */
export async function openTableFile(path: string, mend: string): Promise<TableFile> {
  let handle: FileHandle | undefined
  try {
    const table = await openNamed(path, mend, async () => {
      handle = await open(path, 'r')
      return await openTable(await bufferOf(handle))
    })
    return { table, close: async () => await handle?.close() }
  } catch (error) {
    await handle?.close()
    throw error
  }
}

/** @throws {UserError} for what is no Parquet file. */
export async function withTable<T>(
  path: string,
  work: (table: OpenTable) => Promise<T>,
  mend: string,
): Promise<T> {
  const { table, close } = await openTableFile(path, mend)
  try {
    return await work(table)
  } finally {
    await close()
  }
}

async function bufferOf(handle: FileHandle) {
  const { size } = await handle.stat()
  const whole = size <= smallFile ? await piece(handle, 0, size) : undefined
  return {
    byteLength: size,
    slice: (start: number, end = size) => whole?.slice(start, end) ?? piece(handle, start, end),
  }
}

async function piece(handle: FileHandle, start: number, end: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(end - start)
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) throw new Error('the file is shorter than it was')
    filled += bytesRead
  }
  return bytes.buffer
}
