/** One run at a time changes the tables of a folder: from its first look at what lies there until its files are in place. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '@aws-delivery-actions/aws'
import { type Edge, ServiceFailure } from '@aws-delivery-actions/host'
import { pause } from '../pause.js'
import { recover, writing } from './commit.js'
import { isAlive, placesIn } from './workshop.js'

const lockFile = 'lock'

/** Without loading all that speaks to AWS. */
const ownClock: Clock = { now: Date.now, sleep: pause }

/** Milliseconds. Some of each pause is chance, so that two that wait do not meet each time. */
const rhythm = { least: 50, most: 250, longest: 300_000 }

export type Lock = {
  /** @throws {ServiceFailure} where another run has taken this one for gone. */
  check(): void
}

/** @throws {ServiceFailure} where another run keeps the folder for too long; the signal's reason */
export async function withLock<T>(
  folder: string,
  place: string,
  { host }: Pick<Edge, 'host'>,
  work: (lock: Lock) => Promise<T>,
  clock: Clock = ownClock,
): Promise<T> {
  const lock = join(place, lockFile)
  await acquire(folder, place, host, clock)
  try {
    recover(folder, host.log)
    return await work({ check: () => checkHeld(folder, lock) })
  } finally {
    rmSync(lock, { force: true })
  }
}

async function acquire(folder: string, place: string, host: Edge['host'], clock: Clock): Promise<void> {
  const end = clock.now() + rhythm.longest
  let isTold = false
  while (!tryLock(folder, place)) {
    if (!isTold) host.log.info(`Waiting for another run, which is writing to ${folder}`, 'doubtful')
    isTold = true
    if (clock.now() >= end) {
      throw new ServiceFailure(
        `another run has been writing to the folder for more than ${rhythm.longest / 60_000} minutes`,
        {
          where: folder,
          mend: 'run again once it has ended, or name another output-dir for each run',
        },
      )
    }
    const length = rhythm.least + (rhythm.most - rhythm.least) * Math.random()
    await clock.sleep(length, host.cancellation.signal)
  }
}

/** Whoever says so and then sees no other that does has it: of two at once, one sees the other at least. */
function tryLock(folder: string, place: string): boolean {
  if (isLockedByAnother(folder, place)) return false
  writing(folder, () => writeFileSync(join(place, lockFile), ''))
  if (!isLockedByAnother(folder, place)) return true
  rmSync(join(place, lockFile), { force: true })
  return false
}

function isLockedByAnother(folder: string, place: string): boolean {
  return placesIn(folder).some(
    (other) => other !== place && existsSync(join(other, lockFile)) && isAlive(other),
  )
}

function checkHeld(folder: string, lock: string): void {
  if (existsSync(lock)) return
  throw new ServiceFailure('another run took this one for gone, and writes to the folder', {
    where: folder,
    mend: 'run again: nothing of this run was written',
  })
}
