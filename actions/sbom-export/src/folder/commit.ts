/**
 * Several files take their places together. What is to be done is written down first, so that a run that was stopped
 * in the middle is ended by the next one that writes, and counts as ended for `find` and `report` before that. The
 * renames themselves follow each other without anything between them; who does not know of the list sees a few of them
 * done and a few not yet for that long.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Log, messageOf, ServiceFailure } from '@aws-delivery-actions/host'
import { closeWorkshop, folderOfPlace, isAlive, placesIn } from './workshop.js'

export type Change = {
  /** Files that lie ready, with their places below the folder. */
  readonly moves: readonly { readonly from: string; readonly to: string }[]
  /** Files below the folder that others have taken the place of. */
  readonly removals: readonly string[]
}

const listFile = 'commit.json'

/**
 * All or nothing: what cannot be ended is ended by the next run.
 * @throws {ServiceFailure}
 */
export function commit(folder: string, place: string, change: Change): void {
  const stranger = [...change.moves.map(({ to }) => to), ...change.removals].find((path) => !isOurs(path))
  if (stranger !== undefined) throw new Error(`${stranger} is no place for a table`)
  writing(folder, () => {
    const made = change.moves.map(({ to }) => dirname(join(folder, to)))
    try {
      for (const each of made) mkdirSync(each, { recursive: true })
      const list = join(place, listFile)
      writeFileSync(`${list}.new`, JSON.stringify(change), { flush: true })
      renameSync(`${list}.new`, list)
    } catch (error) {
      for (const each of made) removeEmpty(each, folder)
      throw error
    }
    carryOut(folder, place, change)
  })
}

/** Ends what an earlier run had begun, and sweeps up after those that are gone. Only for whoever has the lock. */
export function recover(folder: string, log: Log): void {
  for (const place of placesIn(folder)) {
    if (!hasList(place)) {
      if (!isAlive(place)) closeWorkshop(folder, place)
      continue
    }
    const change = changeIn(place)
    if (change === undefined) {
      log.warn(
        `Left out: what a stopped run had made ready in ${place}, for its list ${listFile} is damaged. Run its documents again`,
      )
      closeWorkshop(folder, place)
    } else writing(folder, () => carryOut(folder, place, change))
  }
}

/** What a run has begun to put in place and has not ended. */
export function hasList(place: string): boolean {
  return existsSync(join(place, listFile))
}

/** What the list says, without what is not ours: it may come from elsewhere. Nothing for what is no list. */
export function changeIn(place: string): Change | undefined {
  try {
    const { moves, removals } = JSON.parse(readFileSync(join(place, listFile), 'utf8')) as Change
    return {
      moves: moves.filter(({ from, to }) => /^[\w-]+$/.test(from) && isOurs(to)),
      removals: removals.filter(isOurs),
    }
  } catch {
    return undefined
  }
}

/** Says what a disk or a folder that cannot be written means for the run. */
export function writing<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

/**
 * A file in the place of this run.
 * @throws {ServiceFailure}
 */
export async function writeWhole(path: string, bytes: Uint8Array | string, isToLast = false): Promise<void> {
  try {
    await writeFile(path, bytes, { flush: isToLast })
  } catch (error) {
    throw cannotWrite(folderOfPlace(dirname(path)), error)
  }
}

/** On the disk before anything is renamed, whatever becomes of the machine then. */
export async function writeReady(path: string, bytes: Uint8Array | string): Promise<void> {
  await writeWhole(path, bytes, true)
}

function cannotWrite(folder: string, error: unknown): ServiceFailure {
  return new ServiceFailure(`the files cannot be written: ${messageOf(error)}`, {
    where: folder,
    mend: 'name a folder that can be written, or free the disk',
    cause: error,
  })
}

function carryOut(folder: string, place: string, { moves, removals }: Change): void {
  for (const { from, to } of moves) {
    const ready = join(place, from)
    if (!existsSync(ready)) continue
    mkdirSync(dirname(join(folder, to)), { recursive: true })
    renameSync(ready, join(folder, to))
  }
  for (const path of removals) rmSync(join(folder, path), { force: true })
  closeWorkshop(folder, place)
}

function isOurs(path: string): boolean {
  return (
    path === 'athena.sql' ||
    /^(sbom|cve)(\/[a-z]+=[a-z0-9-]+){2,3}\/[a-z0-9-]+\.parquet$/.test(path) ||
    /^normalized\/[a-z0-9-]+\.(cdx|spdx)\.json$/.test(path)
  )
}

/** Of folders that were made for nothing. */
function removeEmpty(path: string, root: string): void {
  if (!path.startsWith(root) || path === root) return
  try {
    rmdirSync(path)
  } catch {
    return
  }
  removeEmpty(dirname(path), root)
}
