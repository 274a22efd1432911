/** How the pages of a Parquet file are compressed. */
import * as zlib from 'node:zlib'
import type { ParquetReadOptions } from 'hyparquet'
import type { ParquetWriteOptions } from 'hyparquet-writer'

export type Codec = 'gzip' | 'snappy' | 'zstd'

type Zstd = {
  readonly zstdCompressSync?: (input: Uint8Array) => Uint8Array
  readonly zstdDecompressSync?: (input: Uint8Array) => Uint8Array
}

/** Node has it from 22.15 on. */
const { zstdCompressSync, zstdDecompressSync }: Zstd = zlib as object

/** Whether this Node knows it. */
export function isCodecAvailable(codec: Codec): boolean {
  return codec !== 'zstd' || zstdCompressSync !== undefined
}

/** Those that Node has; the writer brings Snappy itself. */
export const compressors: NonNullable<ParquetWriteOptions['compressors']> = {
  GZIP: (input) => zlib.gzipSync(input),
  ...(zstdCompressSync === undefined ? {} : { ZSTD: zstdCompressSync }),
}

export const decompressors: NonNullable<ParquetReadOptions['compressors']> = {
  GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: Math.max(length, 1) }),
  ...(zstdDecompressSync === undefined ? {} : { ZSTD: (input) => zstdDecompressSync(input) }),
}
