/** What lies in a folder of tables already. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type FactsOfImage,
  type FileName,
  factsFrom,
  fileName,
  folderOf,
  type ImageFacts,
  imageIn,
  type Partition,
  parseFileName,
  partitionFrom,
  pathOf,
} from '@aws-delivery-actions/sbom/tables'
import { withTable } from './table-file.js'

/** A pair of files, one in each table, and how many rows of packages each of its images has. */
export type PresentFile = {
  readonly name: FileName
  readonly images: ReadonlyMap<string, number>
}

export async function filesIn(folder: string, partition: Partition): Promise<readonly PresentFile[]> {
  const names = await readdir(join(folder, 'sbom', folderOf(partition))).catch(() => [])
  const found: PresentFile[] = []
  for (const file of names.sort()) {
    const name = parseFileName(file)
    if (name === undefined) continue
    found.push({ name, images: await imagesIn(join(folder, pathOf('sbom', partition, name)), name) })
  }
  return found
}

async function imagesIn(path: string, name: FileName): Promise<ReadonlyMap<string, number>> {
  return await withTable(path, async (table) => {
    if (name.kind === 'single') return new Map([[name.sha, table.rows]])
    const images = new Map<string, number>()
    for (const group of table.groups()) {
      for (const sha of await group.column('sha')) images.set(String(sha), (images.get(String(sha)) ?? 0) + 1)
    }
    return images
  })
}

/** What the file says of its images themselves. */
export async function imagesOf(
  folder: string,
  partition: Partition,
  name: FileName,
): Promise<readonly ImageFacts[]> {
  return await withTable(join(folder, pathOf('sbom', partition, name)), async (table) => {
    const found = new Map<string, ImageFacts>()
    for (const group of table.groups()) {
      const names = ['sha', 'imagearn', 'otherarns', 'operatingsystem', 'exportedat']
      const cells = await Promise.all(names.map((column) => group.column(column)))
      for (let row = 0; row < group.rows; row++) {
        if (found.has(String(cells[0]?.[row]))) continue
        const image = imageIn(Object.fromEntries(names.map((column, at) => [column, cells[at]?.[row]])))
        found.set(image.sha, image)
      }
    }
    return [...found.values()]
  })
}

/** What the pair of files says of the images that are wanted. */
export async function factsOf(
  folder: string,
  partition: Partition,
  name: FileName,
  isWanted: (sha: string) => boolean,
): Promise<ReadonlyMap<string, FactsOfImage>> {
  const cve = join(folder, pathOf('cve', partition, name))
  return await withTable(join(folder, pathOf('sbom', partition, name)), async (sbom) => {
    // Someone may have deleted it.
    if (!existsSync(cve)) return await factsFrom(sbom, undefined, isWanted)
    return await withTable(cve, async (vulnerabilities) => await factsFrom(sbom, vulnerabilities, isWanted))
  })
}

/** The partitions that hold a file of a table. */
export async function partitionsIn(folder: string): Promise<readonly Partition[]> {
  const paths = await readdir(join(folder, 'sbom'), { recursive: true }).catch(() => [])
  const found = new Map<string, Partition>()
  for (const path of paths) {
    const at = path.lastIndexOf('/')
    const partition = at < 0 ? undefined : partitionFrom(path.slice(0, at))
    if (partition !== undefined && path.endsWith('.parquet')) found.set(folderOf(partition), partition)
  }
  return [...found.values()]
}

export function isSameFile(a: FileName, b: FileName): boolean {
  return fileName(a) === fileName(b)
}
