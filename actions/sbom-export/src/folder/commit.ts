/**
 * Several files take their places together. What is to be done is written down first, so that a run that was stopped
 * in the middle is ended by the next one; the renames themselves follow each other without anything between them.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { messageOf, ServiceFailure } from '@aws-delivery-actions/host'

export type Change = {
  /** Files that lie ready, with their places below the folder. */
  readonly moves: readonly { readonly from: string; readonly to: string }[]
  /** Files below the folder that others have taken the place of. */
  readonly removals: readonly string[]
}

/** Hidden: Athena, DuckDB's patterns and uploads pass over it. */
const workshop = '.sbom-export'
const listFile = 'commit.json'
/** Milliseconds after which what a killed run left behind is swept away. */
const abandoned = 3_600_000

/** A place for the files of this run, below the folder so that renaming them moves no bytes. */
export function openWorkshop(folder: string, id: string): string {
  const place = join(folder, workshop, id)
  mkdirSync(place, { recursive: true })
  return place
}

/** All or nothing, also for whoever reads while it happens and for a run that is killed. */
export function commit(folder: string, place: string, change: Change): void {
  try {
    for (const { to } of change.moves) mkdirSync(dirname(join(folder, to)), { recursive: true })
    const list = join(place, listFile)
    writeFileSync(`${list}.new`, JSON.stringify(change))
    renameSync(`${list}.new`, list)
    carryOut(folder, place, change)
  } catch (error) {
    throw new ServiceFailure(`the files cannot be written: ${messageOf(error)}`, {
      where: folder,
      mend: 'name a folder that can be written, or free the disk',
      cause: error,
    })
  }
}

/** Ends what an earlier run had begun, and sweeps up after one that was killed before. */
export function recover(folder: string, now: number): void {
  const shop = join(folder, workshop)
  if (!existsSync(shop)) return
  for (const id of readdirSync(shop)) {
    const place = join(shop, id)
    const list = join(place, listFile)
    if (existsSync(list)) carryOut(folder, place, JSON.parse(readFileSync(list, 'utf8')) as Change)
    else if (now - statSync(place).mtimeMs > abandoned) rmSync(place, { recursive: true, force: true })
  }
  removeIfEmpty(shop)
}

export function closeWorkshop(folder: string, place: string): void {
  rmSync(place, { recursive: true, force: true })
  removeIfEmpty(join(folder, workshop))
}

/** What lies in the folder may come from elsewhere: only names that are ours are moved or removed. */
function carryOut(folder: string, place: string, { moves, removals }: Change): void {
  for (const { from, to } of moves) {
    if (!/^[\w-]+$/.test(from) || !isOurs(to)) continue
    const ready = join(place, from)
    if (existsSync(ready)) renameSync(ready, join(folder, to))
  }
  for (const path of removals.filter(isOurs)) rmSync(join(folder, path), { force: true })
  closeWorkshop(folder, place)
}

function isOurs(path: string): boolean {
  return (
    path === 'athena.sql' ||
    /^(sbom|cve)(\/[a-z]+=[a-z0-9-]+){2,3}\/[a-z0-9-]+\.parquet$/.test(path) ||
    /^normalized\/[a-z0-9-]+\.(cdx|spdx)\.json$/.test(path)
  )
}

function removeIfEmpty(shop: string): void {
  if (existsSync(shop) && readdirSync(shop).length === 0) rmSync(shop, { recursive: true, force: true })
}
