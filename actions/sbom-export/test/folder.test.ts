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
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FactsOfImage, Partition } from '@aws-delivery-actions/sbom/tables'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type Change, commit, openWorkshop, recover } from '../src/folder/commit.js'
import { Pending } from '../src/folder/pending.js'
import { tablesIn } from '../src/folder/present.js'
import { filesFor, makeReady } from '../src/folder/write.js'

const partition: Partition = { account: '111122223333', region: 'eu-west-1' }
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

describe('a run that is stopped', () => {
  test('before the list is written leaves the old state', async () => {
    const folder = newFolder()
    await write(folder, [image(1)])
    const before = await contents(folder)
    await ready(folder, [image(1, '2'), image(2)])
    expect(await contents(folder)).toEqual(before)
    recover(folder, Date.now() + 7_200_000)
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
    for (let done = 0; ; done++) {
      const folder = newFolder()
      cpSync(start, folder, { recursive: true })
      const { place, written } = await ready(folder, [image(64), image(5, '2')])
      const steps = stepsOf(folder, place, written)
      if (done > steps.length) break
      writeFileSync(join(place, 'commit.json'), JSON.stringify(written))
      for (const step of steps.slice(0, done)) step()
      recover(folder, Date.now())
      expect(await contents(folder)).toEqual(state)
      expect(filesBelow(folder)).toEqual(filesBelow(expected))
      done += 50
    }
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
    recover(folder, Date.now())
    expect(readFileSync(outside, 'utf8')).toBe('x')
    expect(filesBelow(folder)).toEqual([])
  })
})

function stepsOf(folder: string, place: string, { moves, removals }: Change): (() => void)[] {
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
