/** Documents that tell no account or Region are about the images that others tell them of. */
import {
  type FactsOfImage,
  type FileName,
  fileName,
  folderOf,
  type ImageFacts,
  isSamePlace,
  isVaguer,
  type Partition,
  vagueness,
} from '@aws-delivery-actions/sbom/tables'
import type { Pending } from './folder/pending.js'
import type { PresentTables } from './present-tables.js'

/** A document that tells no account or Region is about the image that others tell them of, on whatever day. */
export async function joinRun(
  pending: Pending,
  present: PresentTables,
  partitions: readonly Partition[],
): Promise<void> {
  for (const { partition: vague, shas } of vaguestLast(pending.partitions)) {
    const held = await placesOf(vague, partitions, present)
    const inRun = toldIn(pending, vague)
    const joins = [...shas].flatMap((sha) => {
      const told = [...inRun.filter((one) => one.shas.has(sha)), ...(held.get(sha) ?? [])]
      const targets = targetsOf(told, vague)
      return targets.length === 0 ? [] : [{ sha, targets }]
    })
    await bringKnown(joins, held, pending, present)
    for (const { sha, targets } of joins) pending.join(sha, vague, targets)
  }
}

/** And the other way round: what such a document told before goes to the account and Region that this run tells. */
export async function joinPresent(
  pending: Pending,
  present: PresentTables,
  partitions: readonly Partition[],
) {
  const leaving: { partition: Partition; shas: ReadonlySet<string> }[] = []
  for (const vague of partitions) {
    const told = toldIn(pending, vague)
    if (told.length === 0) continue
    const held = await placesOf(vague, partitions, present)
    const left = new Set<string>()
    for (const { name, images } of await present.files(vague)) {
      const joins = [...images.keys()].flatMap((sha) => {
        const targets = targetsOf(
          told.filter((one) => one.shas.has(sha)),
          vague,
        )
        return targets.length === 0 ? [] : [{ sha, targets }]
      })
      if (joins.length === 0) continue
      await bringKnown(joins, held, pending, present)
      const targets = new Map(joins.map((join) => [join.sha, join.targets]))
      for (const [sha, facts] of await present.facts(vague, name, (sha) => targets.has(sha))) {
        left.add(sha)
        for (const target of targets.get(sha) ?? []) await pending.add(target, facts)
      }
    }
    if (left.size > 0) leaving.push({ partition: vague, shas: left })
  }
  return leaving
}

/** What is known of the packages is told by others. */
export function nameOnly(image: ImageFacts): FactsOfImage {
  return { image, packages: [], vulnerabilities: [] }
}

type Place = { readonly partition: Partition; readonly name: FileName }

/** By digest: where the tables hold what tells more. */
type Held = ReadonlyMap<string, readonly Place[]>

async function placesOf(
  vague: Partition,
  partitions: readonly Partition[],
  present: PresentTables,
): Promise<Held> {
  const places = new Map<string, Place[]>()
  for (const partition of partitions.filter((one) => isVaguer(vague, one))) {
    for (const { name, images } of await present.files(partition)) {
      for (const sha of images.keys()) {
        const known = places.get(sha)
        if (known === undefined) places.set(sha, [{ partition, name }])
        else known.push({ partition, name })
      }
    }
  }
  return places
}

function toldIn(pending: Pending, vague: Partition): Pending['partitions'] {
  return pending.partitions.filter(({ partition }) => isVaguer(vague, partition))
}

/** Where an image is, each place once, on the day of the document. */
function targetsOf(
  told: readonly { readonly partition: Partition }[],
  { day }: Partition,
): readonly Partition[] {
  const all = told.map(({ partition }) => partition)
  const places = all.filter((one, at) => all.findIndex((other) => isSamePlace(one, other)) === at)
  return places
    .filter((one) => !places.some((other) => isVaguer(one, other)))
    .map(({ account, region }) => ({ account, region, ...(day === undefined ? {} : { day }) }))
}

type Join = { readonly sha: string; readonly targets: readonly Partition[] }

/** What the tables say of the images there stays. Each file is read once, however many images join it. */
async function bringKnown(
  joins: readonly Join[],
  held: Held,
  pending: Pending,
  present: PresentTables,
): Promise<void> {
  const there = new Map<string, Place & { readonly shas: Set<string> }>()
  for (const { sha, targets } of joins) {
    for (const target of targets) {
      if (isInRun(pending, target, sha)) continue
      const place = held.get(sha)?.find(({ partition }) => isSame(partition, target))
      if (place === undefined) {
        for (const image of await namesOf(sha, target, held, pending, present)) {
          await pending.add(target, nameOnly({ ...image, exportedat: undefined }))
        }
        continue
      }
      const key = `${folderOf(target)}/${fileName(place.name)}`
      const known = there.get(key) ?? { ...place, shas: new Set<string>() }
      there.set(key, known)
      known.shas.add(sha)
    }
  }
  for (const { partition, name, shas } of there.values()) {
    const known = await present.facts(partition, name, (sha) => shas.has(sha))
    for (const facts of known.values()) await pending.add(partition, facts)
  }
}

/** On a day on which nothing else tells of the image it is called what it is called on its newest day. */
async function namesOf(
  sha: string,
  target: Partition,
  held: Held,
  pending: Pending,
  present: PresentTables,
): Promise<readonly ImageFacts[]> {
  const old = newestOf((held.get(sha) ?? []).filter(({ partition }) => isSamePlace(partition, target)))
  if (old !== undefined) {
    const images = await present.images(old.partition, old.name)
    return images.filter((image) => image.sha === sha && image.imagearn.startsWith('arn:'))
  }
  const fresh = newestOf(
    pending.partitions.filter(({ partition, shas }) => isSamePlace(partition, target) && shas.has(sha)),
  )
  return fresh === undefined ? [] : pending.names(fresh.partition, sha)
}

function newestOf<T extends { readonly partition: Partition }>(all: readonly T[]): T | undefined {
  return all.toSorted((a, b) => ((a.partition.day ?? '') < (b.partition.day ?? '') ? 1 : -1))[0]
}

function isInRun(pending: Pending, target: Partition, sha: string): boolean {
  return pending.partitions.some(({ partition, shas }) => isSame(partition, target) && shas.has(sha))
}

function isSame(one: Partition, other: Partition): boolean {
  return folderOf(one) === folderOf(other)
}

/** One that tells nothing may join one that tells the account, which joins one that tells the Region as well. */
function vaguestLast(partitions: Pending['partitions']): Pending['partitions'] {
  return partitions.toSorted((a, b) => vagueness(a.partition) - vagueness(b.partition))
}
