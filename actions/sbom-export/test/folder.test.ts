/** What lies in the folder after runs that follow each other, and after one that was stopped. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesIn } from '@aws-delivery-actions/host'
import { type FactsOfImage, factsFrom, type Partition } from '@aws-delivery-actions/sbom/tables'
import { afterEach, describe, expect, test } from '@jest/globals'
import { localTables } from '../src/find/local-tables.js'
import { type Change, commit, recover } from '../src/folder/commit.js'
import { Pending } from '../src/folder/pending.js'
import { tablesIn } from '../src/folder/present.js'
import { openWorkshop } from '../src/folder/workshop.js'
import { filesFor, makeReady } from '../src/folder/write.js'
import { quiet } from './quiet.js'

const partition: Partition = { account: '111122223333', region: 'eu-west-1' }
const { log } = quiet().host
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'))
  folders.push(folder)
  return folder
}

function sha(number: number): string {
  return `sha256:${number.toString(16).padStart(4, '0').repeat(16)}`
}

function image(number: number, version = '1', packages = ['a', 'b']): FactsOfImage {
  return {
    image: {
      sha: sha(number),
      imagearn: `image ${number}`,
      otherarns: '',
      operatingsystem: '',
      exportedat: undefined,
    },
    packages: packages.map((name) => ({
      package: name,
      packageversion: version,
      packagekey: name,
      ecosystem: 'npm',
      versionkey: version,
      purl: `pkg:npm/${name}@${version}`,
      otherpurls: '',
      license: '',
      path: '',
    })),
    vulnerabilities: [
      {
        cve: 'CVE-1',
        aliases: '',
        package: 'a',
        packageversion: version,
        severity: 'high',
        score: undefined,
        epss: undefined,
        fixedversion: '',
        exploitavailable: undefined,
        knownexploited: '',
        analysis: '',
        suppressed: false,
      },
    ],
  }
}

async function ready(folder: string, images: readonly FactsOfImage[], mostRows?: number) {
  const place = openWorkshop(folder, 'run')
  const pending = new Pending(place, mostRows)
  for (const one of images) await pending.add(partition, one)
  const signal = new AbortController().signal
  return { place, written: await makeReady(pending, { folder, place, codec: 'gzip', signal }) }
}

async function write(folder: string, images: readonly FactsOfImage[], mostRows?: number) {
  const { place, written } = await ready(folder, images, mostRows)
  commit(folder, place, written)
  return written
}

/** Versions of the packages by image. */
async function contents(folder: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const { name } of await tablesIn(folder).files(partition)) {
    for (const [key, facts] of await tablesIn(folder).facts(partition, name, () => true)) {
      const versions = [...facts.packages, ...facts.vulnerabilities].map((one) => one.packageversion)
      found[key] = [...(found[key] ?? []), ...versions]
    }
  }
  return found
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

describe('one run after the other', () => {
  test('a later one takes the place of an image and leaves the others', async () => {
    const folder = newFolder()
    await write(folder, [image(1), image(2)])
    await write(folder, [image(1, '2')])
    expect(await contents(folder)).toEqual({ [sha(1)]: ['2', '2', '2'], [sha(2)]: ['1', '1', '1'] })
    expect(filesBelow(folder)).toHaveLength(4)
  })

  test('the same again has nothing to write', async () => {
    const folder = newFolder()
    await write(folder, [image(1), image(2)])
    const { moves, removals, packages } = await write(folder, [image(2), image(1)])
    expect({ moves, removals, packages }).toEqual({ moves: [], removals: [], packages: 4 })
  })

  test('many images share a file, whatever the runs that brought them', async () => {
    const [once, bit] = [newFolder(), newFolder()]
    const all = Array.from({ length: 70 }, (_, at) => image(at, '1', [`p${at}`, 'a']))
    await write(once, all)
    for (let at = 0; at < 70; at += 30) await write(bit, all.slice(at, at + 30))
    const names = ['cve', 'sbom'].map(
      (table) => `${table}/account=111122223333/region=eu-west-1/images.parquet`,
    )
    expect(filesBelow(once)).toEqual(names)
    expect(filesBelow(bit)).toEqual(names)
    for (const name of names) {
      expect(readFileSync(join(once, name)).equals(readFileSync(join(bit, name)))).toBe(true)
    }
    await write(bit, [image(3, '9')])
    const found = await contents(bit)
    expect(Object.keys(found)).toHaveLength(70)
    expect(found[sha(3)]).toEqual(['9', '9', '9'])
  })

  test('an image without packages takes away what was told of it', async () => {
    const folder = newFolder()
    await write(folder, [image(1)])
    await write(folder, [{ ...image(1), packages: [], vulnerabilities: [] }])
    expect(await contents(folder)).toEqual({})
  })

  test('files of others are left alone', async () => {
    const folder = newFolder()
    const other = join(folder, 'sbom/account=111122223333/region=eu-west-1/theirs.parquet')
    mkdirSync(join(other, '..'), { recursive: true })
    writeFileSync(other, 'x')
    await write(
      folder,
      Array.from({ length: 70 }, (_, at) => image(at)),
    )
    expect(readFileSync(other, 'utf8')).toBe('x')
  })
})

test('more images than fit into memory wait on disk', async () => {
  const [parked, held] = [newFolder(), newFolder()]
  const names = Array.from({ length: 50 }, (_, at) => `p${at}`)
  const images = Array.from({ length: 85 }, (_, at) => image(at, '1', names))
  const all = [...images, image(0, '2', names), image(90, '1', names)]
  const written = await write(parked, all, 1000)
  expect(written.images).toBe(86)
  const found = await contents(parked)
  expect(Object.keys(found)).toHaveLength(86)
  expect(found[sha(0)]).toHaveLength(102)
  await write(held, all)
  expect(filesBelow(parked)).toEqual(filesBelow(held))
  for (const file of filesBelow(held)) {
    expect(readFileSync(join(parked, file)).equals(readFileSync(join(held, file)))).toBe(true)
  }
})

test.each([1, 50, 1_000_000])('rows count once, with %i of them in memory', async (most) => {
  const pending = new Pending(openWorkshop(newFolder(), 'run'), most)
  const others: Partition = { account: 'none', region: 'none' }
  const told = (number: number, packages: string[], source: string, exportedat: number) => {
    const one = image(number, '1', packages)
    return { ...one, source, image: { ...one.image, exportedat } }
  }
  await pending.add(partition, told(1, ['a', 'b'], 'syft', 1))
  await pending.add(partition, told(1, ['b', 'c'], 'trivy', 1))
  await pending.add(partition, told(2, ['a', 'b', 'c', 'd'], 'syft', 1))
  await pending.add(partition, told(2, ['a'], 'syft', 2))
  await pending.add(partition, { ...image(2), packages: [] })
  await pending.add(partition, image(3))
  await pending.add(others, told(3, ['z'], 'trivy', 1))
  pending.join(sha(3), others, [partition])
  await pending.add(partition, image(4))
  pending.leaveOut(partition, sha(4))
  const all = await pending.facts(partition, (one) => one !== sha(4))
  const rows = [...all.values()].reduce((sum, { packages }) => sum + packages.length, 0)
  expect({ rows, told: await pending.rowsIn(partition) }).toEqual({ rows: 7, told: 7 })
})

describe('a run that is stopped', () => {
  test('before the list is written leaves the old state', async () => {
    const folder = newFolder()
    await write(folder, [image(1)])
    const before = await contents(folder)
    const { place } = await ready(folder, [image(1, '2'), image(2)])
    expect(await contents(folder)).toEqual(before)
    utimesSync(place, 0, 0)
    recover(folder, log)
    expect(await contents(folder)).toEqual(before)
    expect(existsSync(join(folder, '.sbom-export'))).toBe(false)
  })

  test('after any of the renames is ended by the next one', async () => {
    const start = newFolder()
    await write(
      start,
      Array.from({ length: 64 }, (_, at) => image(at)),
    )
    const expected = newFolder()
    cpSync(start, expected, { recursive: true })
    await write(expected, [image(64), image(5, '2')])
    const state = await contents(expected)
    const steps = readySteps(await begun(start))
    // Between the two tables of one image, between images, before the first and after the last removal.
    const moments = [0, 1, 2, 3, steps.length >> 1, steps.length - 1, steps.length]
    for (const done of moments) {
      const run = await begun(start)
      for (const step of readySteps(run).slice(0, done)) step()
      expect(await seenIn(run.folder)).toEqual(await seenIn(expected))
      recover(run.folder, log)
      expect(await contents(run.folder)).toEqual(state)
      expect(filesBelow(run.folder)).toEqual(filesBelow(expected))
    }
  })

  test.each(['', '{', 'null', '{"moves":7}', '{"moves":[null],"removals":[]}'])(
    'the list %j, which is damaged, stands in no way',
    async (list) => {
      const folder = newFolder()
      await write(folder, [image(1)])
      const before = filesBelow(folder)
      const { place } = await ready(folder, [image(1, '2')])
      writeFileSync(join(place, 'commit.json'), list)
      const told = quiet()
      expect(await seenIn(folder)).toHaveLength(1)
      recover(folder, told.host.log)
      expect(filesBelow(folder)).toEqual(before)
      expect(told.lines).toEqual([expect.stringContaining('commit.json is damaged')])
    },
  )

  test('a rename that fails is ended once it can be', async () => {
    const folder = newFolder()
    await write(folder, [image(1)])
    const { place, written } = await ready(folder, [image(1, '2'), image(2)])
    const last = written.moves.at(-1)?.to ?? ''
    mkdirSync(join(folder, last, 'in-the-way'), { recursive: true })
    expect(() => commit(folder, place, written)).toThrow(/the files cannot be written: E/)
    expect(() => recover(folder, log)).toThrow(/the files cannot be written: E/)
    rmSync(join(folder, last), { recursive: true })
    recover(folder, log)
    expect(await contents(folder)).toEqual({ [sha(1)]: ['2', '2', '2'], [sha(2)]: ['1', '1', '1'] })
  })

  test('a place that is none of ours is no place', () => {
    const folder = newFolder()
    const place = openWorkshop(folder, 'run')
    const change = {
      moves: [{ from: 'ready-0', to: 'sbom/account=1/day=+010000-01-01/x.parquet' }],
      removals: [],
    }
    expect(() => commit(folder, place, change)).toThrow('is no place for a table')
  })

  test('a list from elsewhere moves and removes nothing of others', () => {
    const folder = newFolder()
    const outside = join(newFolder(), 'file')
    writeFileSync(outside, 'x')
    const place = openWorkshop(folder, 'evil')
    writeFileSync(join(place, 'ready-0'), 'y')
    const change: Change = {
      moves: [
        { from: 'ready-0', to: '../../x' },
        { from: '../../../etc/passwd', to: 'athena.sql' },
      ],
      removals: [outside, '../file', 'sbom/../../file'],
    }
    writeFileSync(join(place, 'commit.json'), JSON.stringify(change))
    recover(folder, log)
    expect(readFileSync(outside, 'utf8')).toBe('x')
    expect(filesBelow(folder)).toEqual([])
  })
})

type Begun = { readonly folder: string; readonly place: string; readonly written: Change }

/** All but the renames. */
async function begun(start: string): Promise<Begun> {
  const folder = newFolder()
  cpSync(start, folder, { recursive: true })
  const { place, written } = await ready(folder, [image(64), image(5, '2')])
  writeFileSync(join(place, 'commit.json'), JSON.stringify(written))
  return { folder, place, written }
}

/** What `find` makes of it, without changing anything. */
async function seenIn(folder: string): Promise<string[]> {
  const before = filesBelow(folder)
  const tables = await localTables(folder, false, filesIn(folder))
  const { pairs } = (await tables?.list()) ?? { pairs: [] }
  const found: string[] = []
  for (const pair of pairs) {
    await pair.open(async (sbom, openCve) => {
      for (const { image, packages, vulnerabilities } of (
        await factsFrom(sbom, await openCve(), () => true)
      ).values()) {
        found.push(
          [image.sha, ...[...packages, ...vulnerabilities].map((one) => one.packageversion)].join(' '),
        )
      }
    })
  }
  expect(filesBelow(folder)).toEqual(before)
  return found.sort()
}

function readySteps({ folder, place, written: { moves, removals } }: Begun): (() => void)[] {
  return [
    ...moves.map(
      ({ from, to }) =>
        () =>
          renameSync(join(place, from), join(folder, to)),
    ),
    ...removals.map((path) => () => rmSync(join(folder, path), { force: true })),
  ]
}

test('which files are written follows from what there is', () => {
  const present = Array.from({ length: 64 }, (_, at) => ({
    name: { kind: 'single', sha: sha(at) } as const,
    images: new Map([[sha(at), 2]]),
  }))
  expect(filesFor(new Set([sha(3)]), 2, present)).toMatchObject({
    written: [{ name: { sha: sha(3) } }],
    superfluous: [],
  })
  const grown = filesFor(new Set([sha(100)]), 2, present)
  expect(grown.written.map(({ name }) => name)).toEqual([{ kind: 'shared', prefix: '' }])
  expect(grown.superfluous).toHaveLength(64)
})
