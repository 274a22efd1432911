/** Where runs make their files ready: hidden, below the tables, so that renaming moves no bytes. A place for each run. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Hidden: Athena, DuckDB's patterns and uploads pass over it. */
const workshop = '.sbom-export'
const ownerFile = 'owner.json'

/** Milliseconds between two signs of life, and without one until a run counts as gone. */
const heartbeat = 10_000
const silence = 120_000

/** What a run and the one that wants to know whether it lives go by. */
type Owner = { readonly machine: string; readonly pid: number }

export function openWorkshop(folder: string, id: string): string {
  const place = join(folder, workshop, id)
  makeFolder(place)
  return place
}

/** The folder of the tables. */
export function folderOfPlace(place: string): string {
  return join(place, '..', '..')
}

/** @returns What ends the signs of life. */
export function liveIn(place: string): () => void {
  const owner: Owner = { machine: machineName(), pid: process.pid }
  writeFileSync(join(place, ownerFile), JSON.stringify(owner))
  const timer = setInterval(() => touch(join(place, ownerFile)), heartbeat)
  timer.unref()
  return () => clearInterval(timer)
}

/** The places of all runs, those that are gone too. */
export function placesIn(folder: string): string[] {
  const shop = join(folder, workshop)
  return namesIn(shop).map((id) => join(shop, id))
}

/** Whether the run that the place belongs to goes on. */
export function isAlive(place: string): boolean {
  const path = join(place, ownerFile)
  const touched = timeOf(path) ?? timeOf(place)
  if (touched === undefined || Math.abs(Date.now() - touched) > silence) return false
  const owner = ownerIn(path)
  // Of another machine or container nothing is known but its signs of life.
  return owner?.machine !== machineName() || isRunning(owner.pid)
}

export function closeWorkshop(folder: string, place: string): void {
  rmSync(place, { recursive: true, force: true })
  try {
    rmdirSync(join(folder, workshop))
  } catch {
    // Another run has its place there.
  }
}

/** Another run that ends may take an empty folder away in between. */
function makeFolder(path: string, tries = 5): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === 0) throw error
    makeFolder(path, tries - 1)
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // Whoever took the place away is met where it is needed.
  }
}

function ownerIn(path: string): Owner | undefined {
  try {
    const { machine, pid } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Owner>
    return typeof machine === 'string' && typeof pid === 'number' && Number.isInteger(pid) && pid > 0
      ? { machine, pid }
      : undefined
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Two containers may share a name, but not the processes. */
function machineName(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
