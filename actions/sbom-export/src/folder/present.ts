/** What lies in a folder of tables already. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type FileName,
  factsFrom,
  fileName,
  folderOf,
  type Partition,
  parseFileName,
  partitionFrom,
  pathOf,
} from '@aws-delivery-actions/sbom/tables'
import { imagesInTable, type PresentFile, type PresentTables } from '../present-tables.js'
import { withTable } from './table-file.js'

const mend = 'remove it, and run again with the documents of the images that it held'

export function tablesIn(folder: string): PresentTables {
  return {
    partitions: () => partitionsIn(folder),
    files: (partition) => filesIn(folder, partition),
    images: (partition, name) =>
      withTable(join(folder, pathOf('sbom', partition, name)), imagesInTable, mend),
    facts: (partition, name, isWanted) => factsIn(folder, partition, name, isWanted),
  }
}

async function partitionsIn(folder: string): Promise<readonly Partition[]> {
  const paths = await readdir(join(folder, 'sbom'), { recursive: true }).catch(() => [])
  const found = new Map<string, Partition>()
  for (const path of paths) {
    const at = path.lastIndexOf('/')
    const partition = at < 0 ? undefined : partitionFrom(path.slice(0, at))
    if (partition !== undefined && path.endsWith('.parquet')) found.set(folderOf(partition), partition)
  }
  return [...found.values()]
}

async function filesIn(folder: string, partition: Partition): Promise<readonly PresentFile[]> {
  const names = await readdir(join(folder, 'sbom', folderOf(partition))).catch(() => [])
  const found: PresentFile[] = []
  for (const file of names.sort()) {
    const name = parseFileName(file)
    if (name === undefined) continue
    found.push({ name, images: await rowsByImage(join(folder, pathOf('sbom', partition, name)), name) })
  }
  return found
}

async function rowsByImage(path: string, name: FileName): Promise<ReadonlyMap<string, number>> {
  return await withTable(
    path,
    async (table) => {
      if (name.kind === 'single') return new Map([[name.sha, table.rows]])
      const images = new Map<string, number>()
      for (const group of table.groups()) {
        for (const sha of await group.column('sha'))
          images.set(String(sha), (images.get(String(sha)) ?? 0) + 1)
      }
      return images
    },
    mend,
  )
}

async function factsIn(
  folder: string,
  partition: Partition,
  name: FileName,
  isWanted: (sha: string) => boolean,
) {
  const cve = join(folder, pathOf('cve', partition, name))
  return await withTable(
    join(folder, pathOf('sbom', partition, name)),
    async (sbom) => {
      // Someone may have deleted it.
      if (!existsSync(cve)) return await factsFrom(sbom, undefined, isWanted)
      return await withTable(cve, (vulnerabilities) => factsFrom(sbom, vulnerabilities, isWanted), mend)
    },
    mend,
  )
}

export function isSameFile(a: FileName, b: FileName): boolean {
  return fileName(a) === fileName(b)
}
