/** Where the images of a run belong once all of them are known, beside those that the tables hold already. */
import { folderOf, type ImageFacts, type Partition } from '@aws-delivery-actions/sbom/tables'
import type { Pending } from './folder/pending.js'
import { type PresentTables, readOnce } from './present-tables.js'
import { inTurns } from './turns.js'
import { joinPresent, joinRun, nameOnly } from './untold-place.js'

export type Settled = {
  /** Images of the tables that move to another partition. */
  readonly leaving: readonly { readonly partition: Partition; readonly shas: ReadonlySet<string> }[]
  /** Images of which the tables hold a newer document than this run has. */
  readonly older: readonly string[]
}

/** Nothing that can be seen changes. */
export async function settle(pending: Pending, tables: PresentTables): Promise<Settled> {
  const present = readOnce(tables)
  const partitions = await present.partitions()
  const older = await keepNewer(pending, present, partitions)
  await joinRun(pending, present, partitions)
  return { leaving: await joinPresent(pending, present, partitions), older }
}

/** The tables never go back: a document that is older than what they hold is left out. */
async function keepNewer(
  pending: Pending,
  present: PresentTables,
  partitions: readonly Partition[],
): Promise<readonly string[]> {
  const older: string[] = []
  for (const { partition, shas } of [...pending.partitions]) {
    if (!partitions.some((one) => folderOf(one) === folderOf(partition))) continue
    for (const known of await knownImages(partition, shas, present)) {
      const fresh = pending.newest(partition, known.sha)
      if (fresh !== undefined && known.exportedat !== undefined && fresh < known.exportedat) {
        pending.leaveOut(partition, known.sha)
        older.push(known.imagearn)
      } else if (known.imagearn.startsWith('arn:')) {
        // The same digest may lie in another repository too, which this run does not tell.
        await pending.add(partition, nameOnly(known))
      }
    }
  }
  return older
}

/** What the tables say of the images that came anew. */
async function knownImages(
  partition: Partition,
  shas: ReadonlySet<string>,
  present: PresentTables,
): Promise<readonly ImageFacts[]> {
  const files = await present.files(partition)
  const touched = files.filter(({ images }) => [...images.keys()].some((sha) => shas.has(sha)))
  const known = await inTurns(touched, ({ name }) => present.images(partition, name))
  return known.flat().filter(({ sha }) => shas.has(sha))
}
