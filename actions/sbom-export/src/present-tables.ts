/** Tables that are there already, wherever they lie. */
import {
  type FactsOfImage,
  type FileName,
  type ImageFacts,
  imageIn,
  type OpenTable,
  type Partition,
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
