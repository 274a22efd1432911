/** Where images belong when several documents, runs and accounts tell of them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FactsOfImage, folderOf, type Partition } from '@aws-delivery-actions/sbom/tables'
import { afterEach, describe, expect, test } from '@jest/globals'
import { commit } from '../src/folder/commit.js'
import { Pending } from '../src/folder/pending.js'
import { tablesIn } from '../src/folder/present.js'
import { openWorkshop } from '../src/folder/workshop.js'
import { makeReady } from '../src/folder/write.js'
import { settle } from '../src/settle.js'

const known: Partition = { account: '111122223333', region: 'eu-west-1' }
const halfKnown: Partition = { account: '111122223333', region: 'none' }
const nowhere: Partition = { account: 'none', region: 'none' }
const sha = `sha256:${'1a'.repeat(32)}`
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'))
  folders.push(folder)
  return folder
}

type Told = {
  partition?: Partition
  name: string
  at?: number
  source?: string
  repository?: string
  sha?: string
}

function told({
  partition = known,
  name,
  at,
  source = 'inspector',
  repository = 'web',
  sha: digest = sha,
}: Told) {
  const imagearn =
    partition.account === known.account && partition.region === known.region
      ? `arn:aws:ecr:eu-west-1:111122223333:repository/${repository}/${digest}`
      : 'web:latest'
  const facts: FactsOfImage = {
    image: { sha: digest, imagearn, otherarns: '', operatingsystem: '', exportedat: at },
    source,
    packages: [
      {
        package: name,
        packageversion: '1',
        packagekey: name,
        ecosystem: 'npm',
        versionkey: '1',
        purl: `pkg:npm/${name}@1`,
        otherpurls: '',
        license: '',
        path: '',
      },
    ],
    vulnerabilities: [],
  }
  return { partition, facts }
}

async function run(folder: string, documents: readonly Told[], mostRows?: number) {
  const place = openWorkshop(folder, 'run')
  const pending = new Pending(place, mostRows)
  for (const { partition, facts } of documents.map(told)) await pending.add(partition, facts)
  const { leaving, older } = await settle(pending, tablesIn(folder))
  const { signal } = new AbortController()
  commit(folder, place, await makeReady(pending, { folder, place, codec: 'gzip', signal, leaving }))
  return older
}

/** Packages and ARNs by partition. */
async function contents(folder: string) {
  const found: Record<string, string[]> = {}
  for (const partition of await tablesIn(folder).partitions()) {
    for (const { name } of await tablesIn(folder).files(partition)) {
      for (const { packages, image } of (
        await tablesIn(folder).facts(partition, name, () => true)
      ).values()) {
        const names = packages.map((one) => one.package)
        found[folderOf(partition)] = [...names, ...(image.otherarns === '' ? [] : [image.otherarns])]
      }
    }
  }
  return found
}

const inKnown = folderOf(known)

test('an older document after a newer one is left out, and told', async () => {
  const folder = newFolder()
  expect(await run(folder, [{ name: 'new', at: 2000 }])).toEqual([])
  expect(await run(folder, [{ name: 'old', at: 1000 }])).toHaveLength(1)
  expect(await contents(folder)).toEqual({ [inKnown]: ['new'] })
  expect(await run(folder, [{ name: 'newest', at: 3000 }])).toEqual([])
  expect(await contents(folder)).toEqual({ [inKnown]: ['newest'] })
})

test.each([undefined, 1])(
  'of two documents of one source the newer counts, %s rows in memory',
  async (most) => {
    const documents = [
      { name: 'old', at: 1000 },
      { name: 'new', at: 2000 },
      { name: 'beside', at: 500, source: 'syft' },
    ]
    for (const order of [documents, [...documents].reverse()]) {
      const folder = newFolder()
      await run(folder, order, most)
      expect(await contents(folder)).toEqual({ [inKnown]: ['beside', 'new'] })
    }
  },
)

test('a document without an account joins the account of its image in the run', async () => {
  const folder = newFolder()
  await run(folder, [
    { name: 'scan', partition: nowhere, source: 'syft', at: 9000 },
    { name: 'export', at: 1000 },
  ])
  expect(await contents(folder)).toEqual({ [inKnown]: ['export', 'scan'] })
  // The time of the scan does not make a later export look old.
  expect(await run(folder, [{ name: 'export', at: 2000 }])).toEqual([])
})

test('and in the folder, whichever comes first', async () => {
  const scan = { name: 'scan', partition: nowhere, source: 'syft', at: 9000 }
  const other = { ...scan, name: 'other', sha: `sha256:${'2b'.repeat(32)}` }
  const [one, two] = [newFolder(), newFolder()]
  await run(one, [{ name: 'export', at: 1000 }])
  await run(one, [scan, other])
  await run(two, [scan, other])
  await run(two, [{ name: 'export', at: 1000 }])
  const expected = { [inKnown]: ['export', 'scan'], [folderOf(nowhere)]: ['other'] }
  expect(await contents(one)).toEqual(expected)
  expect(await contents(two)).toEqual(expected)
  expect(readdirSync(join(two, 'sbom', folderOf(nowhere)))).toEqual([`sha256-${'2b'.repeat(32)}.parquet`])
  expect(readdirSync(join(two, 'cve', folderOf(nowhere)))).toEqual([`sha256-${'2b'.repeat(32)}.parquet`])
})

test.each([
  ['an account without a Region', [nowhere, halfKnown], [halfKnown]],
  ['all of it', [nowhere, halfKnown, known], [known]],
  ['another account', [halfKnown, { account: '444455556666', region: 'eu-west-1' }], undefined],
] as const)('what tells less joins what tells %s, in any order of runs', async (_, partitions, joined) => {
  const expected = (joined ?? partitions).map(folderOf).sort()
  const documents = partitions.map((partition, at) => ({
    name: `p${at}`,
    partition,
    source: `s${at}`,
    at: 1000,
  }))
  for (const order of [documents, [...documents].reverse()]) {
    const [atOnce, oneByOne] = [newFolder(), newFolder()]
    await run(atOnce, order)
    for (const document of order) await run(oneByOne, [document])
    for (const folder of [atOnce, oneByOne]) {
      const found = await contents(folder)
      expect(Object.keys(found).sort()).toEqual(expected)
      if (joined !== undefined) expect(Object.values(found).flat()).toEqual(documents.map(({ name }) => name))
    }
  }
})

test('a repository that an earlier run told of stays known', async () => {
  const folder = newFolder()
  await run(folder, [{ name: 'a', at: 1000, repository: 'web' }])
  await run(folder, [{ name: 'a', at: 2000, repository: 'shop' }])
  const [, others] = (await contents(folder))[inKnown] ?? []
  expect(others).toMatch(/repository\/(shop|web)\//)
})

describe('where every export is kept', () => {
  const on = (partition: Partition, day: string): Partition => ({ ...partition, day })
  const other: Partition = { account: '444455556666', region: 'eu-west-1' }
  const scan = (day: string, name = `scan ${day}`) => ({ partition: on(nowhere, day), source: 'syft', name })
  const exported = (day: string, partition = known) => ({
    partition: on(partition, day),
    name: `export ${day}`,
  })
  const [one, two, three] = ['2026-01-01', '2026-01-02', '2026-01-03']

  test.each([
    ['newer', [exported(one), scan(two)], [one, two]],
    ['older', [exported(two), scan(one)], [two, one]],
    ['of the same day', [exported(one), scan(one)], [one, one]],
    ['between two', [exported(one), scan(two), exported(three)], [one, two, three]],
    ['before and after', [scan(one), exported(two), scan(three)], [one, two, three]],
  ] as const)(
    'a document without an account joins its image on its own day: %s',
    async (_, documents, days) => {
      for (const order of [documents, [...documents].reverse()]) {
        const [atOnce, oneByOne] = [newFolder(), newFolder()]
        await run(atOnce, order)
        for (const document of order) await run(oneByOne, [document])
        const expected: Record<string, string[]> = {}
        for (const [at, { name }] of documents.entries()) {
          const folder = folderOf(on(known, days[at] ?? ''))
          expected[folder] = [...(expected[folder] ?? []), name].sort()
        }
        for (const folder of [atOnce, oneByOne]) {
          expect(await contents(folder)).toEqual(expected)
          const before = bytesIn(folder)
          for (const document of documents) await run(folder, [document])
          await run(folder, documents)
          expect(await contents(folder)).toEqual(expected)
          expect(bytesIn(folder)).toEqual(before)
        }
      }
    },
  )

  test('it is called as its image is, and told with its own time', async () => {
    const folder = newFolder()
    await run(folder, [{ ...exported(one), at: 1000 }])
    await run(folder, [{ ...scan(two), at: 9000 }])
    const [image] = await tablesIn(folder).images(on(known, two), { kind: 'single', sha })
    expect(image).toMatchObject({ imagearn: expect.stringMatching(/^arn:/), exportedat: 9000 })
  })

  test('one that lies in two accounts stays two', async () => {
    const folder = newFolder()
    await run(folder, [exported(one), exported(two, other)])
    await run(folder, [scan(three)])
    const found = await contents(folder)
    expect(Object.keys(found).sort()).toEqual(
      [on(known, one), on(known, three), on(other, two), on(other, three)].map(folderOf).sort(),
    )
  })
})

/** Where the files are, with what they are made of. */
function bytesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return Object.fromEntries(
    files
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]),
  )
}
