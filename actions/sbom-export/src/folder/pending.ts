/** The images of this run until they are written. When there are many, they wait on disk. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type FactsOfImage,
  factsFrom,
  folderOf,
  mergeFacts,
  mostRowsInFile,
  type Partition,
  parquetBytes,
  rowsOf,
} from '@aws-delivery-actions/sbom/tables'
import { withTable } from './table-file.js'

type Waiting = { readonly partition: Partition; readonly images: Map<string, FactsOfImage[]> }

/** A pair of files with images whose digests start with one digit. */
type Parked = {
  readonly folder: string
  readonly digit: string
  readonly path: string
  readonly rows: number
}

export class Pending {
  readonly #place: string
  readonly #waiting = new Map<string, Waiting>()
  readonly #parked: Parked[] = []
  readonly #seen = new Map<string, { readonly partition: Partition; readonly shas: Set<string> }>()
  readonly #mostRows: number
  #rows = 0

  /** @param place A folder for what does not fit into memory, which is what has more rows than `mostRows`. */
  constructor(place: string, mostRows = mostRowsInFile) {
    this.#place = place
    this.#mostRows = mostRows
  }

  async add(partition: Partition, facts: FactsOfImage): Promise<void> {
    const folder = folderOf(partition)
    const { images } = entry(this.#waiting, folder, () => ({ partition, images: new Map() }))
    entry(images, facts.image.sha, () => []).push(facts)
    entry(this.#seen, folder, () => ({ partition, shas: new Set<string>() })).shas.add(facts.image.sha)
    this.#rows += facts.packages.length + facts.vulnerabilities.length
    if (this.#rows > this.#mostRows) await this.#park()
  }

  /** Every partition that an image came for, with the digests of its images. */
  get partitions(): readonly { readonly partition: Partition; readonly shas: ReadonlySet<string> }[] {
    return [...this.#seen.values()]
  }

  /** Rows of the table of packages. An image that was parked and came again counts twice. */
  rowsIn(partition: Partition): number {
    const folder = folderOf(partition)
    const parked = this.#parked
      .filter((one) => one.folder === folder)
      .reduce((sum, { rows }) => sum + rows, 0)
    const waiting = [...(this.#waiting.get(folder)?.images.values() ?? [])].map(mergeFacts)
    return waiting.reduce((sum, { packages }) => sum + packages.length, parked)
  }

  /** What is known of the images that are wanted, each once. */
  async facts(partition: Partition, isWanted: (sha: string) => boolean): Promise<Map<string, FactsOfImage>> {
    const folder = folderOf(partition)
    const found = new Map<string, FactsOfImage[]>()
    for (const [sha, several] of this.#waiting.get(folder)?.images ?? []) {
      if (isWanted(sha)) entry(found, sha, () => []).push(...several)
    }
    const digits = new Set([...(this.#seen.get(folder)?.shas ?? [])].filter(isWanted).map(firstDigit))
    for (const parked of this.#parked) {
      if (parked.folder !== folder || !digits.has(parked.digit)) continue
      for (const [sha, facts] of await unpark(parked, isWanted)) entry(found, sha, () => []).push(facts)
    }
    return new Map([...found].map(([sha, several]) => [sha, mergeFacts(several)]))
  }

  async #park(): Promise<void> {
    for (const [folder, { images }] of this.#waiting) {
      const byDigit = new Map<string, (readonly [string, FactsOfImage[]])[]>()
      for (const image of images) entry(byDigit, firstDigit(image[0]), () => []).push(image)
      for (const [digit, group] of byDigit) {
        const path = join(this.#place, `parked-${this.#parked.length}`)
        const facts = group.map(([, several]) => mergeFacts(several))
        const packages = rowsOf('sbom', facts)
        await writeFile(`${path}-sbom`, parquetBytes('sbom', packages, { codec: 'snappy' }))
        await writeFile(`${path}-cve`, parquetBytes('cve', rowsOf('cve', facts), { codec: 'snappy' }))
        this.#parked.push({ folder, digit, path, rows: packages.length })
      }
    }
    this.#waiting.clear()
    this.#rows = 0
  }
}

async function unpark(
  { path }: Parked,
  isWanted: (sha: string) => boolean,
): Promise<ReadonlyMap<string, FactsOfImage>> {
  return await withTable(`${path}-sbom`, async (sbom) =>
    withTable(`${path}-cve`, async (cve) => await factsFrom(sbom, cve, isWanted)),
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
