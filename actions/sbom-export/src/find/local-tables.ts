/** Tables in a folder. What a run has begun to put in place counts as being there: nothing is changed for a look. */
import { existsSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Files } from '@aws-delivery-actions/host'
import { parseFileName } from '@aws-delivery-actions/sbom/tables'
import { changeIn } from '../folder/commit.js'
import { openTableFile, type TableFile, withTable } from '../folder/table-file.js'
import { placesIn } from '../folder/workshop.js'
import { dayIn, fileNamed, type Part, partNamed, placeIn } from './part.js'
import type { Listing, TablePair, Tables } from './tables.js'

const mend = 'remove it, and run mode export or transform again for the images that it held'

/** Nothing where no table lies. */
export async function localTables(path: string, isFile: boolean, files: Files): Promise<Tables | undefined> {
  if (isFile)
    return path.endsWith('.parquet') ? { name: path, list: async () => fileListing(path) } : undefined
  for (const part of [{ root: path, below: '' }, partNamed(path)]) {
    if (part === undefined) continue
    let first: Listing | undefined = await listingOf(part, files)
    if (first.pairs.length === 0) continue
    const list = async () => {
      const listing = first ?? (await listingOf(part, files))
      first = undefined
      return listing
    }
    return { name: path, list }
  }
  return undefined
}

function fileListing(path: string): Listing {
  const part = fileNamed(path)
  const sbom = part === undefined ? path : join(part.root, 'sbom', part.below)
  const cve = part && join(part.root, 'cve', part.below)
  const state = () => stateOf([sbom, cve ?? sbom])
  const before = state()
  return {
    pairs: [pairOf(part?.below ?? '', sbom, cve)],
    hasChanged: async () => state() !== before,
  }
}

async function listingOf(part: Part, files: Files): Promise<Listing> {
  const { found, state } = await look(part, files)
  const pairs: TablePair[] = []
  for (const [path, file] of found) {
    if (!path.startsWith('sbom/')) continue
    const below = path.slice('sbom/'.length)
    pairs.push(pairOf(below, file, found.get(`cve/${below}`) ?? join(part.root, 'cve', below)))
  }
  return { pairs, hasChanged: async () => (await look(part, files)).state !== state }
}

type Look = {
  /** By the place of each file below the root, where its bytes are. */
  readonly found: ReadonlyMap<string, string>
  readonly state: string
}

async function look({ root, below }: Part, files: Files): Promise<Look> {
  const found = new Map<string, string>()
  for (const table of ['sbom', 'cve']) {
    const listed = await files.find([join(root, table, below)], ['**/*.parquet'])
    for (const each of listed.files) {
      const file = resolve(files.workingDirectory, each)
      found.set(relative(root, file).split(sep).join('/'), file)
    }
  }
  for (const place of placesIn(root)) {
    const { moves = [], removals = [] } = changeIn(place) ?? {}
    for (const { from, to } of moves) {
      const isMeant = below === '' || to.includes(`/${below}/`)
      if (isMeant && existsSync(join(place, from))) found.set(to, join(place, from))
    }
    for (const path of removals) found.delete(path)
  }
  return { found: new Map([...found].sort()), state: stateOf([...found.values()].sort()) }
}

function pairOf(below: string, sbom: string, cve: string | undefined): TablePair {
  const hasCve = cve !== undefined && existsSync(cve)
  const isOurs = parseFileName(below.slice(below.lastIndexOf('/') + 1)) !== undefined
  return {
    name: sbom,
    day: dayIn(below),
    place: placeIn(below),
    lacksVulnerabilities: !hasCve && isOurs,
    async open(work) {
      return await withTable(
        sbom,
        async (packages) => {
          const opened: TableFile[] = []
          const openCve = async () => {
            if (!hasCve) return undefined
            const file = await openTableFile(cve, mend)
            opened.push(file)
            return file.table
          }
          try {
            return await work(packages, openCve)
          } finally {
            for (const file of opened) await file.close()
          }
        },
        mend,
      )
    },
  }
}

function stateOf(paths: readonly string[]): string {
  return paths
    .map((path) => {
      const { ino, size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {}
      return `${path} ${ino} ${size} ${mtimeMs}`
    })
    .join('\n')
}
