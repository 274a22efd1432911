/** Runs that want to change the same folder. */
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Clock, systemClock } from '@aws-delivery-actions/aws'
import { afterEach, describe, expect, test } from '@jest/globals'
import { withLock } from '../src/folder/lock.js'
import { withPlace } from '../src/folder/place.js'
import { closeWorkshop, liveIn, openWorkshop, placesIn } from '../src/folder/workshop.js'
import { quiet } from './quiet.js'

const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A run that has the folder, and is this process. */
function holder(folder: string, id = 'holder'): string {
  const place = openWorkshop(folder, id)
  ends.push(liveIn(place))
  writeFileSync(join(place, 'lock'), '')
  return place
}

/** A clock on which waiting takes no time. */
function fast(): Clock & { readonly waited: () => number } {
  let now = 0
  return {
    now: () => now,
    waited: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      now += ms
      await sleep(0)
    },
  }
}

test('of many at once each sees what the one before it has left', async () => {
  const folder = newFolder()
  const count = join(folder, 'count')
  writeFileSync(count, '0')
  let inside = 0
  const one = () =>
    withPlace(folder, (place) =>
      withLock(folder, place, quiet(), async () => {
        expect(++inside).toBe(1)
        const before = Number(await readFile(count, 'utf8'))
        await sleep(5)
        await writeFile(count, String(before + 1))
        inside--
      }),
    )
  await Promise.all(Array.from({ length: 12 }, one))
  expect(await readFile(count, 'utf8')).toBe('12')
  expect(readdirSync(folder)).toEqual(['count'])
}, 30_000)

describe('beside one that lives', () => {
  test('a run waits, says so once, and goes on when it has ended', async () => {
    const folder = newFolder()
    const other = holder(folder)
    const told = quiet()
    const started = performance.now()
    setTimeout(() => closeWorkshop(folder, other), 700)
    await withPlace(folder, (place) => withLock(folder, place, told, async ({ check }) => check()))
    expect(performance.now() - started).toBeGreaterThan(650)
    expect(told.lines).toEqual([`Waiting for another run, which is writing to ${folder}`])
  })

  test('it ends after minutes, with a cure, and leaves the other alone', async () => {
    const folder = newFolder()
    const other = holder(folder)
    const clock = fast()
    const work = () => Promise.reject(new Error('not reached'))
    const run = withPlace(folder, (place) => withLock(folder, place, quiet(), work, clock))
    await expect(run).rejects.toMatchObject({
      exitCode: 3,
      message: 'another run has been writing to the folder for more than 5 minutes',
      mend: expect.stringContaining('output-dir'),
    })
    expect(clock.waited()).toBeLessThan(301_000)
    expect(placesIn(folder)).toEqual([other])
    expect(existsSync(join(other, 'lock'))).toBe(true)
  })

  test('a signal ends the waiting', async () => {
    const folder = newFolder()
    holder(folder)
    const told = quiet()
    setTimeout(() => told.stop(new Error('stopped')), 100)
    const run = withPlace(folder, (place) => withLock(folder, place, told, async () => {}))
    await expect(run).rejects.toThrow('stopped')
  })
})

describe('one that is gone', () => {
  const owner = (of: object) => JSON.stringify(of)
  const long = new Date(Date.now() - 130_000)

  test.each([
    ['of a machine that is silent', owner({ machine: 'elsewhere', pid: 1 }), long],
    ['of a time to come', owner({ machine: 'elsewhere', pid: 1 }), new Date(Date.now() + 9e9)],
    ['that left nothing to read', 'null', long],
    ['with a process that is none', owner({ machine: 'x', pid: -1 }), long],
  ])('%s stands in no way, and is swept', async (_, text, touched) => {
    const folder = newFolder()
    const gone = openWorkshop(folder, 'gone')
    writeFileSync(join(gone, 'lock'), '')
    writeFileSync(join(gone, 'owner.json'), text)
    utimesSync(join(gone, 'owner.json'), touched, touched)
    const told = quiet()
    await withPlace(folder, (place) => withLock(folder, place, told, async () => {}))
    expect(told.lines).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  test('of this machine is known by its process', async () => {
    const folder = newFolder()
    const gone = holder(folder)
    const mark = JSON.parse(await readFile(join(gone, 'owner.json'), 'utf8'))
    // Above what any system gives out.
    await writeFile(join(gone, 'owner.json'), JSON.stringify({ ...mark, pid: 2 ** 30 }))
    await withPlace(folder, (place) => withLock(folder, place, quiet(), async () => {}))
    expect(placesIn(folder)).toEqual([])
  })

  test('wakes up, and writes nothing', async () => {
    const folder = newFolder()
    const run = withPlace(folder, (place) =>
      withLock(folder, place, quiet(), async ({ check }) => {
        check()
        closeWorkshop(folder, place)
        check()
      }),
    )
    await expect(run).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('for gone') })
  })
})

test('a run that reads for hours keeps its place, whatever the time of its folder', async () => {
  const folder = newFolder()
  await withPlace(folder, async (reading) => {
    utimesSync(reading, 0, 0)
    await withPlace(folder, (place) => withLock(folder, place, quiet(), async () => {}, systemClock))
    expect(placesIn(folder)).toEqual([reading])
  })
})
