/** Where the images of a run belong once all of them are known, beside those that the tables hold already. */
import {
  type FactsOfImage,
  type FileName,
  folderOf,
  type ImageFacts,
  isVaguer,
  type Partition,
  vagueness,
} from '@aws-delivery-actions/sbom/tables'
import type { Pending } from './folder/pending.js'
import type { PresentTables } from './present-tables.js'
import { inTurns } from './turns.js'

export type Settled = {
  /** Images of the tables that move to another partition. */
  readonly leaving: readonly { readonly partition: Partition; readonly shas: ReadonlySet<string> }[]
  /** Images of which the tables hold a newer document than this run has. */
  readonly older: readonly string[]
}

/** Nothing that can be seen changes. */
export async function settle(pending: Pending, present: PresentTables): Promise<Settled> {
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
      } else if (known.imagearn.startsWith('arn:')) await pending.add(partition, nameOnly(known))
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

/** The same digest may lie in another repository too, which this run does not tell. */
function nameOnly(image: ImageFacts): FactsOfImage {
  return { image, packages: [], vulnerabilities: [] }
}

type Place = { readonly partition: Partition; readonly name: FileName }

/** A document that tells no account or Region is about the image that others tell them of. */
async function joinRun(
  pending: Pending,
  present: PresentTables,
  partitions: readonly Partition[],
): Promise<void> {
  for (const { partition, shas } of vaguestLast(pending.partitions)) {
    const inTables = await placesOf(
      partitions.filter((one) => isVaguer(partition, one)),
      present,
    )
    for (const sha of [...shas]) {
      const inRun = pending.partitions.filter(
        (one) => isVaguer(partition, one.partition) && one.shas.has(sha),
      )
      const fresh = mostTelling(inRun.map((one) => one.partition))
      const old = (inTables.get(sha) ?? []).filter(
        (one) => !fresh.some((other) => isSame(other, one.partition)),
      )
      const targets = mostTelling([...fresh, ...old.map((one) => one.partition)])
      for (const target of old.filter((one) => targets.includes(one.partition))) {
        const known = await present.facts(target.partition, target.name, (one) => one === sha)
        for (const facts of known.values()) await pending.add(target.partition, facts)
      }
      if (targets.length > 0) pending.join(sha, partition, targets)
    }
  }
}

/** By digest: where the tables hold it. */
async function placesOf(
  partitions: readonly Partition[],
  present: PresentTables,
): Promise<ReadonlyMap<string, readonly Place[]>> {
  const places = new Map<string, Place[]>()
  for (const partition of partitions) {
    for (const { name, images } of await present.files(partition)) {
      for (const sha of images.keys()) places.set(sha, [...(places.get(sha) ?? []), { partition, name }])
    }
  }
  return places
}

/** And the other way round: what such a document told before goes to the account and Region that this run tells. */
async function joinPresent(pending: Pending, present: PresentTables, partitions: readonly Partition[]) {
  const leaving: { partition: Partition; shas: ReadonlySet<string> }[] = []
  for (const vague of partitions) {
    const told = pending.partitions.filter(({ partition }) => isVaguer(vague, partition))
    if (told.length === 0) continue
    const left = new Set<string>()
    for (const { name, images } of await present.files(vague)) {
      const isWanted = (sha: string) => images.has(sha) && told.some(({ shas }) => shas.has(sha))
      if (![...images.keys()].some(isWanted)) continue
      for (const [sha, facts] of await present.facts(vague, name, isWanted)) {
        left.add(sha)
        for (const { partition, shas } of told) if (shas.has(sha)) await pending.add(partition, facts)
      }
    }
    if (left.size > 0) leaving.push({ partition: vague, shas: left })
  }
  return leaving
}

function isSame(one: Partition, other: Partition): boolean {
  return folderOf(one) === folderOf(other)
}

function mostTelling(partitions: readonly Partition[]): readonly Partition[] {
  return partitions.filter((one) => !partitions.some((other) => isVaguer(one, other)))
}

/** One that tells nothing may join one that tells the account, which joins one that tells the Region as well. */
function vaguestLast(partitions: Pending['partitions']): Pending['partitions'] {
  return partitions.toSorted((a, b) => vagueness(a.partition) - vagueness(b.partition))
}
