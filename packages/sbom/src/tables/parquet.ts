/** Rows to the bytes of a Parquet file and back. The same rows give the same bytes. */
import type { AsyncBuffer, FileMetaData } from 'hyparquet'
import { parquetMetadataAsync, parquetScan } from 'hyparquet'
import type { BasicType, KeyValue } from 'hyparquet-writer'
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { type Codec, compressors, decompressors } from './codec.js'
import { type Column, type ColumnType, columns, type TableName } from './columns.js'
import { derivedCells } from './derived.js'

export type Cell = string | number | boolean | undefined
export type TableRecord = { readonly [column: string]: Cell }
/** A column is of the image where the image has it. */
export type Row = { readonly image: TableRecord; readonly fact: TableRecord }

/** The columns that are the same in all rows of an image. */
const ofImage: ReadonlySet<string> = new Set([
  'sha',
  'imagearn',
  'otherarns',
  'operatingsystem',
  'exportedat',
])

/** A column of a few values takes next to no room in a group, and a search skips the groups that cannot match. */
const rowsInGroup = 50_000

/** Long enough to tell names apart, short enough that a name of a megabyte does not stand in the footer. */
const longestStatistic = 64

const types: Readonly<Record<ColumnType, BasicType>> = {
  text: 'STRING',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  time: 'TIMESTAMP',
}

export type Writing = {
  readonly codec: Codec
  /** Kept in the footer. */
  readonly notes?: Readonly<Record<string, string>>
}

export function parquetBytes(
  table: TableName,
  rows: readonly Row[],
  { codec, notes = {} }: Writing,
): Uint8Array {
  const described = columns[table]
  const writer = new ByteWriter()
  const kvMetadata: KeyValue[] = Object.entries(notes).map(([key, value]) => ({ key, value }))
  const derived = derivedCells()
  const specified = described.map(({ name, type, isNullable = false }) => ({
    name,
    type: types[type],
    nullable: isNullable,
  }))
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: specified.map((column) => ({ ...column, data: [] })) }),
    codec: codec === 'gzip' ? 'GZIP' : codec === 'snappy' ? 'SNAPPY' : 'ZSTD',
    compressors,
    statisticsTruncateLength: longestStatistic,
    kvMetadata,
    createdBy: 'aws-delivery-actions sbom-export',
  })
  for (let start = 0; start < Math.max(rows.length, 1); start += rowsInGroup) {
    const group = rows.slice(start, start + rowsInGroup)
    const columnData = described.map((column) => {
      const { name } = column
      const derive = derived.get(name)
      if (derive !== undefined) return { name, data: group.map(({ fact }) => derive(fact)) }
      const part = ofImage.has(name) ? 'image' : 'fact'
      return { name, data: group.map((row) => stored(column, row[part][name])) }
    })
    // Into memory nothing is waited for.
    void file.write({ columnData, rowGroupSize: rowsInGroup })
  }
  void file.finish()
  return writer.getBytes()
}

function stored({ type }: Column, cell: Cell): unknown {
  if (cell === undefined) return null
  return type === 'time' ? new Date(Number(cell)) : cell
}

/** A Parquet file that is open: its footer is known, its columns are read when asked for. */
export type OpenTable = {
  readonly rows: number
  readonly notes: Readonly<Record<string, string>>
  /** The values of columns, group after group, without the groups that `skip` says cannot be of use. */
  groups(options?: { readonly skip?: (range: GroupRange) => boolean }): readonly Group[]
}

export type Group = {
  readonly rows: number
  /** That the file has. */
  readonly columns: readonly string[]
  /** A column that the file does not have gives `undefined` for every row. */
  column(name: string): Promise<readonly Cell[]>
}

/** The smallest and the largest value of a column in a group, as far as the file tells it. */
export type GroupRange = (column: string) => { readonly least: string; readonly most: string } | undefined

/** @throws {Error} for what is no Parquet file, or one of a codec that this Node does not know. */
export async function openTable(file: AsyncBuffer): Promise<OpenTable> {
  const metadata = await parquetMetadataAsync(file)
  const notes = Object.fromEntries(
    (metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? '']),
  )
  return {
    rows: Number(metadata.num_rows),
    notes,
    groups({ skip = () => false } = {}) {
      const starts = startsOf(metadata)
      return metadata.row_groups.flatMap((group, at) => {
        const { num_rows, columns: chunks } = group
        if (skip(rangeIn(chunks))) return []
        const [rowStart, rows] = [starts[at] ?? 0, Number(num_rows)]
        const names = chunks.flatMap(({ meta_data }) => meta_data?.path_in_schema[0] ?? [])
        return [
          {
            rows,
            columns: names,
            async column(name) {
              if (!names.includes(name)) return Array.from({ length: rows }, () => undefined)
              const scan = await parquetScan({ file, metadata, columns: [name], compressors: decompressors })
              const values = await scan.readColumn({ column: name, rowStart, rowEnd: rowStart + rows })
              return Array.from(values, cellOf)
            },
          },
        ]
      })
    },
  }
}

type Chunks = FileMetaData['row_groups'][number]['columns']

function rangeIn(chunks: Chunks): GroupRange {
  return (column) => {
    const chunk = chunks.find(({ meta_data }) => meta_data?.path_in_schema[0] === column)
    const { min_value: least, max_value: most } = chunk?.meta_data?.statistics ?? {}
    return typeof least === 'string' && typeof most === 'string' ? { least, most } : undefined
  }
}

function startsOf({ row_groups }: FileMetaData): number[] {
  let next = 0
  return row_groups.map(({ num_rows }) => {
    const start = next
    next += Number(num_rows)
    return start
  })
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return undefined
  if (value instanceof Date) return value.getTime()
  if (typeof value === 'bigint') return Number(value)
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}
