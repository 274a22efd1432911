/** Where the images of a run belong once all of them are known, beside those that lie in the folder. */
import {
  type FactsOfImage,
  folderOf,
  type ImageFacts,
  isNowhere,
  type Partition,
} from '@aws-delivery-actions/sbom/tables'
import type { Pending } from './pending.js'
import { factsOf, filesIn, imagesOf, partitionsIn } from './present.js'

export type Settled = {
  /** Images of the folder that move to another partition. */
  readonly leaving: readonly { readonly partition: Partition; readonly shas: ReadonlySet<string> }[]
  /** Images of which the folder holds a newer document than this run has. */
  readonly older: readonly string[]
}

/** Nothing that can be seen changes. */
export async function settle(pending: Pending, folder: string): Promise<Settled> {
  const present = await partitionsIn(folder)
  const older = await keepNewer(pending, folder, present)
  await joinRun(pending, folder, present)
  return { leaving: await joinFolder(pending, folder, present), older }
}

/** The tables never go back: a document that is older than what they hold is left out. */
async function keepNewer(
  pending: Pending,
  folder: string,
  present: readonly Partition[],
): Promise<readonly string[]> {
  const older: string[] = []
  for (const { partition, shas } of [...pending.partitions]) {
    if (!present.some((one) => folderOf(one) === folderOf(partition))) continue
    for (const { name, images } of await filesIn(folder, partition)) {
      if (![...images.keys()].some((sha) => shas.has(sha))) continue
      for (const known of await imagesOf(folder, partition, name)) {
        if (!shas.has(known.sha)) continue
        const fresh = pending.newest(partition, known.sha)
        if (fresh !== undefined && known.exportedat !== undefined && fresh < known.exportedat) {
          pending.leaveOut(partition, known.sha)
          older.push(known.imagearn)
        } else if (known.imagearn.startsWith('arn:')) await pending.add(partition, nameOnly(known))
      }
    }
  }
  return older
}

/** The same digest may lie in another repository too, which this run does not tell. */
function nameOnly(image: ImageFacts): FactsOfImage {
  return { image, packages: [], vulnerabilities: [] }
}

/** A document that tells no account is about the image that others tell the account of. */
async function joinRun(pending: Pending, folder: string, present: readonly Partition[]): Promise<void> {
  for (const { partition, shas } of pending.partitions.filter((one) => isNowhere(one.partition))) {
    const known = present.filter((one) => !isNowhere(one) && one.day === partition.day)
    const files = await Promise.all(
      known.map(async (one) => ({ partition: one, files: await filesIn(folder, one) })),
    )
    for (const sha of [...shas]) {
      const inRun = pending.partitions
        .filter(
          (one) => !isNowhere(one.partition) && one.partition.day === partition.day && one.shas.has(sha),
        )
        .map((one) => one.partition)
      const inFolder = files.flatMap((one) =>
        one.files
          .filter(({ images }) => images.has(sha))
          .map(({ name }) => ({ partition: one.partition, name })),
      )
      const isFresh = (one: Partition) => inRun.some((other) => folderOf(other) === folderOf(one))
      for (const { partition: target, name } of inFolder.filter((one) => !isFresh(one.partition))) {
        for (const facts of (await factsOf(folder, target, name, (one) => one === sha)).values()) {
          await pending.add(target, facts)
        }
      }
      const targets = [...inRun, ...inFolder.map((one) => one.partition).filter((one) => !isFresh(one))]
      if (targets.length > 0) pending.join(sha, partition, targets)
    }
  }
}

/** And the other way round: what such a document told before goes to the account that this run tells. */
async function joinFolder(pending: Pending, folder: string, present: readonly Partition[]) {
  const leaving: { partition: Partition; shas: ReadonlySet<string> }[] = []
  for (const nowhere of present.filter(isNowhere)) {
    const told = pending.partitions.filter(
      ({ partition }) => !isNowhere(partition) && partition.day === nowhere.day,
    )
    const left = new Set<string>()
    for (const { name, images } of await filesIn(folder, nowhere)) {
      const isWanted = (sha: string) => images.has(sha) && told.some(({ shas }) => shas.has(sha))
      if (![...images.keys()].some(isWanted)) continue
      for (const [sha, facts] of await factsOf(folder, nowhere, name, isWanted)) {
        left.add(sha)
        for (const { partition, shas } of told) if (shas.has(sha)) await pending.add(partition, facts)
      }
    }
    if (left.size > 0) leaving.push({ partition: nowhere, shas: left })
  }
  return leaving
}
