/** Tables that are there already, wherever they lie. */
import {
  type FactsOfImage,
  type FileName,
  folderOf,
  type ImageFacts,
  imageIn,
  type OpenTable,
  type Partition,
  pathOf,
} from '@aws-delivery-actions/sbom/tables'

/** A pair of files, one in each table, and how many rows of packages each of its images has. */
export type PresentFile = {
  readonly name: FileName
  readonly images: ReadonlyMap<string, number>
}

export type PresentTables = {
  /** Those that hold a file. */
  partitions(): Promise<readonly Partition[]>
  files(partition: Partition): Promise<readonly PresentFile[]>
  /** What the pair says of its images themselves. */
  images(partition: Partition, name: FileName): Promise<readonly ImageFacts[]>
  /** All that the pair says of the images that are wanted. */
  facts(
    partition: Partition,
    name: FileName,
    isWanted: (sha: string) => boolean,
  ): Promise<ReadonlyMap<string, FactsOfImage>>
}

/** What is asked for again is not read again, but for the facts themselves. */
export function readOnce(tables: PresentTables): PresentTables {
  const files = new Map<string, Promise<readonly PresentFile[]>>()
  const images = new Map<string, Promise<readonly ImageFacts[]>>()
  return {
    ...tables,
    files: (partition) => once(files, folderOf(partition), () => tables.files(partition)),
    images: (partition, name) =>
      once(images, pathOf('sbom', partition, name), () => tables.images(partition, name)),
  }
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const made = known.get(key) ?? make()
  known.set(key, made)
  return made
}

const columnsOfImages = ['sha', 'imagearn', 'otherarns', 'operatingsystem', 'exportedat']

/** Each once, from the table of packages. */
export async function imagesInTable(table: OpenTable): Promise<readonly ImageFacts[]> {
  const found = new Map<string, ImageFacts>()
  for (const group of table.groups()) {
    const cells = await Promise.all(columnsOfImages.map((column) => group.column(column)))
    for (let row = 0; row < group.rows; row++) {
      if (found.has(String(cells[0]?.[row]))) continue
      const record = columnsOfImages.map((column, at) => [column, cells[at]?.[row]] as const)
      const image = imageIn(Object.fromEntries(record))
      found.set(image.sha, image)
    }
  }
  return [...found.values()]
}
