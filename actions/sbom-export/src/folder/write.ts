/** The images of a run join those that lie in the folder: each in its place, nothing twice. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Codec,
  type FactsOfImage,
  type FileName,
  fileName,
  folderOf,
  type Partition,
  parquetBytes,
  pathOf,
  placeImages,
  rowsOf,
  type TableName,
} from '@aws-delivery-actions/sbom/tables'
import type { PresentFile, PresentTables } from '../present-tables.js'
import type { Settled } from '../settle.js'
import { type Change, writeReady } from './commit.js'
import type { Pending } from './pending.js'
import { isSameFile, tablesIn } from './present.js'

export type Written = Change & {
  readonly images: number
  readonly packages: number
  readonly vulnerabilities: number
}

export type WriteOptions = {
  readonly folder: string
  /** Where the files are made ready. */
  readonly place: string
  readonly codec: Codec
  readonly signal: AbortSignal
  /** Images that move to another partition, of those that lie there. */
  readonly leaving?: Settled['leaving']
}

const tableNames: readonly TableName[] = ['sbom', 'cve']

/** Makes the files ready. Nothing that can be seen changes. */
export async function makeReady(pending: Pending, options: WriteOptions): Promise<Written> {
  const moves: { from: string; to: string }[] = []
  const removals: string[] = []
  const counts = { images: 0, packages: 0, vulnerabilities: 0 }
  const tables = tablesIn(options.folder)
  for (const { partition, shas, leaving } of workOf(pending, options.leaving ?? [])) {
    const present = await tables.files(partition)
    const files = filesFor(shas, await pending.rowsIn(partition), present, leaving)
    for (const { name, images } of files.written) {
      options.signal.throwIfAborted()
      const fresh = await pending.facts(partition, (sha) => shas.has(sha) && images.has(sha))
      for (const facts of fresh.values()) {
        counts.images++
        counts.packages += facts.packages.length
        counts.vulnerabilities += facts.vulnerabilities.length
      }
      const all = [...(await kept(tables, partition, present, images, shas)), ...fresh.values()]
      moves.push(...(await filesReady(all, partition, name, options, moves.length)))
    }
    for (const name of files.superfluous)
      removals.push(...tableNames.map((table) => pathOf(table, partition, name)))
  }
  return { moves, removals, ...counts }
}

/** Every partition in which something changes. */
function workOf(pending: Pending, leaving: Settled['leaving']) {
  const none: ReadonlySet<string> = new Set()
  const left = new Map(leaving.map((one) => [folderOf(one.partition), one]))
  const touched = pending.partitions.map(({ partition, shas }) => {
    const gone = left.get(folderOf(partition))?.shas ?? none
    left.delete(folderOf(partition))
    return { partition, shas, leaving: gone }
  })
  return [...touched, ...[...left.values()].map((one) => ({ ...one, shas: none, leaving: one.shas }))]
}

type Plan = {
  readonly written: readonly { readonly name: FileName; readonly images: ReadonlySet<string> }[]
  readonly superfluous: readonly FileName[]
}

/** Which files must be written anew so that every image, new or present, lies where it belongs. */
export function filesFor(
  fresh: ReadonlySet<string>,
  freshRows: number,
  present: readonly PresentFile[],
  leaving: ReadonlySet<string> = new Set(),
): Plan {
  const staying = present.map(({ name, images }) => ({
    name,
    images: new Map([...images].filter(([sha]) => !fresh.has(sha) && !leaving.has(sha))),
    isLeft: [...images.keys()].some((sha) => leaving.has(sha)),
  }))
  const old = staying.flatMap(({ images }) => [...images.keys()])
  const rows = staying.reduce(
    (sum, { images }) => [...images.values()].reduce((a, b) => a + b, sum),
    freshRows,
  )
  const place = placeImages([...new Set([...fresh, ...old])], rows)
  const files = new Map<string, { name: FileName; images: Set<string>; isChanged: boolean }>()
  const put = (sha: string, isChanged: boolean) => {
    const name = place(sha)
    const file = files.get(fileName(name)) ?? { name, images: new Set(), isChanged: false }
    files.set(fileName(name), {
      ...file,
      images: file.images.add(sha),
      isChanged: file.isChanged || isChanged,
    })
  }
  for (const sha of fresh) put(sha, true)
  for (const { name, images, isLeft } of staying) {
    for (const sha of images.keys()) put(sha, isLeft || !isSameFile(name, place(sha)))
  }
  return {
    written: [...files.values()].filter(({ isChanged }) => isChanged),
    superfluous: present.map(({ name }) => name).filter((name) => !files.has(fileName(name))),
  }
}

/** What the files that are there say of the images that no new document tells of. */
async function kept(
  tables: PresentTables,
  partition: Partition,
  present: readonly PresentFile[],
  wanted: ReadonlySet<string>,
  fresh: ReadonlySet<string>,
): Promise<FactsOfImage[]> {
  const isWanted = (sha: string) => wanted.has(sha) && !fresh.has(sha)
  const found: FactsOfImage[] = []
  for (const { name, images } of present) {
    if (![...images.keys()].some(isWanted)) continue
    found.push(...(await tables.facts(partition, name, isWanted)).values())
  }
  return found
}

/** Files that are the same as those in their places are left alone. */
async function filesReady(
  images: readonly FactsOfImage[],
  partition: Partition,
  name: FileName,
  { folder, place, codec }: WriteOptions,
  first: number,
): Promise<{ from: string; to: string }[]> {
  const moves: { from: string; to: string }[] = []
  for (const table of tableNames) {
    const to = pathOf(table, partition, name)
    const bytes = parquetBytes(table, rowsOf(table, images), { codec })
    if (await holdsAlready(join(folder, to), bytes)) continue
    const from = `ready-${first + moves.length}`
    await writeReady(join(place, from), bytes)
    moves.push({ from, to })
  }
  return moves
}

async function holdsAlready(path: string, bytes: Uint8Array): Promise<boolean> {
  return existsSync(path) && (await readFile(path)).equals(bytes)
}
