/** The images of this run until they are written. When there are many, they wait on disk. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import {
  type FactsOfImage,
  factsFrom,
  folderOf,
  type ImageFacts,
  mergeFacts,
  mostRowsInFile,
  type Partition,
  parquetBytes,
  rowsOf,
} from '@aws-delivery-actions/sbom/tables'
import { writeWhole } from './commit.js'
import { withTable } from './table-file.js'

type Waiting = { readonly partition: Partition; readonly images: Map<string, FactsOfImage[]> }

type Source = Pick<FactsOfImage, 'source' | 'contents'>

/** A pair of files with images whose digests start with one digit. */
type Parked = {
  readonly folder: string
  readonly path: string
  /** By digest, what made the document, what it held, and its rows of packages. */
  readonly images: ReadonlyMap<string, { readonly source: Source; readonly rows: number }>
}

const mend = 'run again: another process has changed what this run keeps aside'

export class Pending {
  readonly #place: string
  readonly #waiting = new Map<string, Waiting>()
  readonly #parked: Parked[] = []
  readonly #seen = new Map<string, { readonly partition: Partition; readonly shas: Set<string> }>()
  readonly #mostRows: number
  /** By folder: images whose facts lie in another one too. */
  readonly #joined = new Map<string, { readonly from: string; readonly sha: string }[]>()
  /** By folder and digest: when its newest document was made. */
  readonly #newest = new Map<string, number>()
  /** By folder and digest: what the image is called, where an ARN is known. */
  readonly #names = new Map<string, ImageFacts[]>()
  #rows = 0

  /** @param place A folder for what does not fit into memory, which is what has more rows than `mostRows`. */
  constructor(place: string, mostRows = mostRowsInFile) {
    this.#place = place
    this.#mostRows = mostRows
  }

  /** The same images, to be settled beside other tables. */
  fork(): Pending {
    const copy = new Pending(this.#place, this.#mostRows)
    for (const [folder, { partition, images }] of this.#waiting) {
      const copied = new Map([...images].map(([sha, several]) => [sha, [...several]]))
      copy.#waiting.set(folder, { partition, images: copied })
    }
    for (const [folder, { partition, shas }] of this.#seen) {
      copy.#seen.set(folder, { partition, shas: new Set(shas) })
    }
    for (const [folder, joined] of this.#joined) copy.#joined.set(folder, [...joined])
    for (const [key, time] of this.#newest) copy.#newest.set(key, time)
    for (const [key, names] of this.#names) copy.#names.set(key, [...names])
    copy.#parked.push(...this.#parked)
    copy.#rows = this.#rows
    return copy
  }

  async add(partition: Partition, facts: FactsOfImage): Promise<void> {
    const folder = folderOf(partition)
    const { images } = entry(this.#waiting, folder, () => ({ partition, images: new Map() }))
    entry(images, facts.image.sha, () => []).push(facts)
    entry(this.#seen, folder, () => ({ partition, shas: new Set<string>() })).shas.add(facts.image.sha)
    const { exportedat, imagearn } = facts.image
    const key = `${folder} ${facts.image.sha}`
    if (exportedat !== undefined) {
      this.#newest.set(key, Math.max(exportedat, this.#newest.get(key) ?? exportedat))
    }
    if (imagearn.startsWith('arn:')) entry(this.#names, key, () => []).push(facts.image)
    this.#rows += facts.packages.length + facts.vulnerabilities.length
    if (this.#rows > this.#mostRows) await this.#park()
  }

  newest(partition: Partition, sha: string): number | undefined {
    return this.#newest.get(`${folderOf(partition)} ${sha}`)
  }

  names(partition: Partition, sha: string): readonly ImageFacts[] {
    return this.#names.get(`${folderOf(partition)} ${sha}`) ?? []
  }

  leaveOut(partition: Partition, sha: string): void {
    const folder = folderOf(partition)
    const seen = this.#seen.get(folder)
    seen?.shas.delete(sha)
    if (seen?.shas.size === 0) this.#seen.delete(folder)
  }

  /** The image is one of the other partitions. */
  join(sha: string, from: Partition, targets: readonly Partition[]): void {
    this.leaveOut(from, sha)
    for (const partition of targets) {
      const folder = folderOf(partition)
      entry(this.#seen, folder, () => ({ partition, shas: new Set<string>() })).shas.add(sha)
      entry(this.#joined, folder, () => []).push({ from: folderOf(from), sha })
    }
  }

  /** Every partition that an image came for, with the digests of its images. */
  get partitions(): readonly { readonly partition: Partition; readonly shas: ReadonlySet<string> }[] {
    return [...this.#seen.values()]
  }

  /** Rows of the table of packages, as many however the images came: what several tell of one counts once. */
  async rowsIn(partition: Partition): Promise<number> {
    const { rows, several } = this.#countIn(folderOf(partition))
    let sum = [...rows.values()].reduce((sum, count) => sum + count, 0)
    for (const digit of new Set([...several].map(firstDigit))) {
      const isWanted = (sha: string) => several.has(sha) && firstDigit(sha) === digit
      for (const { packages } of (await this.facts(partition, isWanted)).values()) sum += packages.length
    }
    return sum
  }

  /** Rows by digest, and the digests for which only reading them tells. */
  #countIn(folder: string) {
    const rows = new Map<string, number>()
    const several = new Set((this.#joined.get(folder) ?? []).map(({ sha }) => sha))
    const note = (sha: string, count: number) => {
      // What tells no more than a name adds nothing.
      if (count === 0 || this.#seen.get(folder)?.shas.has(sha) !== true) return
      if (rows.has(sha)) several.add(sha)
      rows.set(sha, count)
    }
    for (const { folder: place, images } of this.#parked) {
      if (place === folder) for (const [sha, { rows: count }] of images) note(sha, count)
    }
    for (const [sha, facts] of this.#waiting.get(folder)?.images ?? []) {
      for (const { packages } of facts) note(sha, packages.length)
    }
    for (const sha of several) rows.delete(sha)
    return { rows, several }
  }

  /** What is known of the images that are wanted, each once. */
  async facts(partition: Partition, isWanted: (sha: string) => boolean): Promise<Map<string, FactsOfImage>> {
    const folder = folderOf(partition)
    const found = new Map<string, FactsOfImage[]>()
    await this.#gather(folder, isWanted, found)
    const joined = new Map<string, Set<string>>()
    for (const { from, sha } of this.#joined.get(folder) ?? []) {
      if (isWanted(sha)) entry(joined, from, () => new Set<string>()).add(sha)
    }
    for (const [from, shas] of joined) await this.#gather(from, (sha) => shas.has(sha), found)
    return new Map([...found].map(([sha, several]) => [sha, mergeFacts(several)]))
  }

  async #gather(
    folder: string,
    isWanted: (sha: string) => boolean,
    found: Map<string, FactsOfImage[]>,
  ): Promise<void> {
    for (const [sha, several] of this.#waiting.get(folder)?.images ?? []) {
      if (isWanted(sha)) entry(found, sha, () => []).push(...several)
    }
    for (const parked of this.#parked) {
      if (parked.folder !== folder || ![...parked.images.keys()].some(isWanted)) continue
      for (const [sha, facts] of await unpark(parked, isWanted)) {
        entry(found, sha, () => []).push({ ...facts, ...parked.images.get(sha)?.source })
      }
    }
  }

  async #park(): Promise<void> {
    for (const [folder, { images }] of this.#waiting) {
      const byDigit = new Map<string, (readonly [string, FactsOfImage[]])[]>()
      for (const image of images) entry(byDigit, firstDigit(image[0]), () => []).push(image)
      for (const group of byDigit.values()) {
        for (const facts of layersOf(group)) await this.#parkLayer(folder, facts)
      }
    }
    this.#waiting.clear()
    this.#rows = 0
  }

  async #parkLayer(folder: string, facts: readonly FactsOfImage[]): Promise<void> {
    const path = join(this.#place, `parked-${randomUUID()}`)
    await writeWhole(`${path}-sbom`, parquetBytes('sbom', rowsOf('sbom', facts), { codec: 'snappy' }))
    await writeWhole(`${path}-cve`, parquetBytes('cve', rowsOf('cve', facts), { codec: 'snappy' }))
    const images = facts.map(
      (one) => [one.image.sha, { source: sourceOf(one), rows: one.packages.length }] as const,
    )
    this.#parked.push({ folder, path, images: new Map(images) })
  }
}

/** An image once in each, so that what two documents say of it is still told apart. */
function layersOf(group: readonly (readonly [string, readonly FactsOfImage[]])[]): FactsOfImage[][] {
  const layers: FactsOfImage[][] = []
  for (const [, several] of group) {
    for (const [at, facts] of several.entries()) {
      const layer = layers[at] ?? []
      layer.push(facts)
      layers[at] = layer
    }
  }
  return layers
}

function sourceOf({ source, contents }: FactsOfImage): Source {
  return { ...(source === undefined ? {} : { source }), ...(contents === undefined ? {} : { contents }) }
}

async function unpark(
  { path }: Parked,
  isWanted: (sha: string) => boolean,
): Promise<ReadonlyMap<string, FactsOfImage>> {
  return await withTable(
    `${path}-sbom`,
    (sbom) => withTable(`${path}-cve`, (cve) => factsFrom(sbom, cve, isWanted), mend),
    mend,
  )
}

function firstDigit(sha: string): string {
  return sha[sha.indexOf(':') + 1] ?? ''
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
