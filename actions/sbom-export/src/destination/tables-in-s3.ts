/** What lies in S3 already: a pair of objects for each image. */
import { UserError } from '@aws-delivery-actions/host'
import {
  type FileName,
  factsFrom,
  folderOf,
  type Partition,
  parseFileName,
  partitionFrom,
  pathOf,
  type TableName,
} from '@aws-delivery-actions/sbom/tables'
import type { FoundObject, Objects } from '../objects/objects.js'
import { openTableObject } from '../objects/table-object.js'
import { imagesInTable, type PresentTables } from '../present-tables.js'

export type TablesInS3 = PresentTables & {
  /** @throws {UserError} where uploading would make facts stand twice. */
  checkLayout(layout: 'latest' | 'history'): Promise<void>
  /** Those that hold an object by now, which other runs may have uploaded. */
  partitionsNow(): Promise<readonly Partition[]>
}

const mend = 'remove the object, or name another destination'

type Place = { readonly uri: string; readonly partition: Partition; readonly name: FileName }

/** @param root `s3://bucket/prefix`, without a slash at its end. What lies there is listed once. */
export function tablesInS3(root: string, objects: Objects): TablesInS3 {
  const listed: Partial<Record<TableName, Promise<readonly Place[]>>> = {}
  const placesOf = (table: TableName) => {
    listed[table] ??= placesBelow(`${root}/${table}/`, objects)
    return listed[table]
  }
  const open = (table: TableName, partition: Partition, name: FileName) =>
    openTableObject(objects, `${root}/${pathOf(table, partition, name)}`, mend)
  return {
    partitions: async () => partitionsOf(await placesOf('sbom')),
    partitionsNow: async () => partitionsOf(await placesBelow(`${root}/sbom/`, objects)),
    async files(partition) {
      const folder = folderOf(partition)
      const inPartition = (await placesOf('sbom')).filter((one) => folderOf(one.partition) === folder)
      return inPartition.flatMap(({ name }) =>
        name.kind === 'single' ? [{ name, images: new Map([[name.sha, 1]]) }] : [],
      )
    },
    images: async (partition, name) => await imagesInTable(await open('sbom', partition, name)),
    async facts(partition, name, isWanted) {
      const uri = `${root}/${pathOf('cve', partition, name)}`
      const hasVulnerabilities = (await placesOf('cve')).some((one) => one.uri === uri)
      const cve = hasVulnerabilities ? await open('cve', partition, name) : undefined
      return await factsFrom(await open('sbom', partition, name), cve, isWanted)
    },
    async checkLayout(layout) {
      for (const { uri, partition, name } of await placesOf('sbom')) {
        const isOther = (partition.day === undefined) === (layout === 'history')
        if (!isOther && name.kind !== 'shared') continue
        throw new UserError(
          isOther
            ? 'the destination holds tables of the other layout'
            : 'the destination holds joined tables',
          { where: uri, mend: 'name another destination: here the two would tell facts twice' },
        )
      }
    },
  }
}

function partitionsOf(places: readonly Place[]): readonly Partition[] {
  return [...new Map(places.map(({ partition }) => [folderOf(partition), partition])).values()]
}

async function placesBelow(root: string, objects: Objects): Promise<readonly Place[]> {
  const found: Place[] = []
  for await (const object of objects.list(root)) {
    const place = placeOf(object, root)
    if (place !== undefined) found.push(place)
  }
  return found
}

function placeOf({ uri }: FoundObject, root: string): Place | undefined {
  const path = uri.slice(root.length)
  const at = path.lastIndexOf('/')
  const [partition, name] = [partitionFrom(path.slice(0, at)), parseFileName(path.slice(at + 1))]
  return partition === undefined || name === undefined ? undefined : { uri, partition, name }
}
