/** The same question in facts, in tables and in SQL. */
import { parseQuery } from '@aws-delivery-actions/sbom/query'
import { describe, expect, test } from '@jest/globals'
import type { FactsOfImage, TableName } from '../src/tables.js'
import {
  arnsOf,
  athenaScript,
  mergeFacts,
  openTable,
  parquetBytes,
  rowsOf,
  searchFacts,
  searchTables,
  sqlOf,
} from '../src/tables.js'
import { component, facts, vulnerability } from './tables.js'

async function inTables(query: string, images: readonly FactsOfImage[]) {
  const [sbom, cve] = [await written('sbom', images), await written('cve', images)]
  return await searchTables(parseQuery(query), sbom, async () => cve)
}

async function written(name: TableName, images: readonly FactsOfImage[]) {
  const bytes = parquetBytes(name, rowsOf(name, images), { codec: 'gzip' })
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return await openTable({
    byteLength: buffer.byteLength,
    slice: (from, to) => buffer.slice(from, to),
  })
}

describe.each(['', 'UNKNOWN', '(devel)', 'git+https://example.com/a.git'])(
  'a package of version "%s"',
  (version) => {
    const image = facts([component({ name: 'tool', version, purl: '', ecosystem: 'generic' }), component({})])

    test.each([
      ['tool<9', [true]],
      ['tool>=9', [true]],
      ['tool', [undefined]],
      ['deb:tool<9', []],
    ])('%s finds it, and says where nothing tells', async (query, expected) => {
      const found = searchFacts(parseQuery(query), image)
      expect(found.map(({ isVersionUnknown }) => isVersionUnknown)).toEqual(expected)
      expect(await inTables(query, [image])).toEqual(found)
    })

    test('is in the SQL too', () => {
      expect(sqlOf(parseQuery('tool<9'))).not.toContain("versionkey > ''")
      expect(sqlOf(parseQuery('tool>=9'))).toContain("versionkey = ''")
    })
  },
)

test('a digest in two repositories is told with both, in whatever order', async () => {
  const arn = (repository: string) => `arn:aws:ecr:eu-west-1:111122223333:repository/${repository}/sha256:01`
  const [a, b, c] = [
    facts([component({})], [], { arn: arn('a') }),
    facts([component({})], [], { arn: arn('bb') }),
    facts([component({})], [], {
      arn: 'a-name-that-is-longer-than-any-arn-of-a-repository-and-tells-less-than-one:latest',
    }),
  ]
  const merged = mergeFacts([a, b, c])
  expect(arnsOf(merged.image).sort()).toEqual([arn('a'), arn('bb')])
  expect(mergeFacts([c, mergeFacts([b, a])]).image).toEqual(merged.image)
  const [match] = await inTables('lodash', [merged])
  expect(match?.image).toEqual(merged.image)
})

test.each(['CVE-2021-44228', 'cve-2021-44228', 'GHSA-jfh8-c2jp-5v3q'])(
  '%s is found under any of its names',
  async (query) => {
    const image = facts(
      [component({}), component({ name: 'other' })],
      [
        vulnerability({ id: 'GHSA-jfh8-c2jp-5v3q', aliases: ['X-1', 'CVE-2021-44228'] }),
        vulnerability({ id: 'CVE-2021-4422', affects: 'other@4.17.20' }),
      ],
    )
    const found = searchFacts(parseQuery(query), image)
    expect(found).toMatchObject([
      {
        package: { package: 'lodash' },
        vulnerability: { cve: 'CVE-2021-44228', aliases: 'GHSA-jfh8-c2jp-5v3q X-1' },
      },
    ])
    expect(await inTables(query, [image])).toEqual(found)
  },
)

test('a package of two ecosystems is found as either, in the order of its own', async () => {
  const json = (ecosystem: 'gem' | 'npm') =>
    component({ name: 'json', ecosystem, version: '2.0.0-rc', purl: `pkg:${ecosystem}/json@2.0.0-rc` })
  const image = facts([json('gem'), json('npm')])
  expect(image.packages).toMatchObject([{ ecosystem: 'gem', otherpurls: 'pkg:npm/json@2.0.0-rc' }])
  for (const [query, count] of [
    ['npm:json', 1],
    ['npm:json<2', 1],
    ['npm:json<2.0.0-a', 0],
    ['gem:json', 1],
    ['pypi:json', 0],
  ] as const) {
    const found = searchFacts(parseQuery(query), image)
    expect([query, found.length]).toEqual([query, count])
    expect(await inTables(query, [image])).toEqual(found)
  }
})

test('SQL of a distribution takes package URLs that tell none', () => {
  const sql = sqlOf(parseQuery('pkg:deb/debian/acl'))
  expect(sql).toContain(", '/debian/') > 0")
  expect(sql).toContain("'/', 3), '') = ''")
})

test('a digest in two accounts is not joined across them', () => {
  const partitions = [{ account: '111122223333', region: 'eu-west-1' }]
  const script = athenaScript({ location: 's3://acme', partitions, layout: 'latest' })
  expect(script.match(/c\.account = s\.account AND c\.region = s\.region/g)).toHaveLength(2)
  expect(sqlOf(parseQuery('CVE-2021-44228'))).toContain(
    'USING (account, region, sha, package, packageversion)',
  )
})

test('a group is looked into in the order of its bytes, not of UTF-16', async () => {
  const names = ['\ufffdlib', '\u{1f600}', '\ue000', 'a']
  const image = facts(names.map((name) => component({ name, purl: '', ecosystem: 'generic' })))
  for (const name of names) {
    const found = await inTables(name, [image])
    expect(found.map((match) => match.package.package)).toEqual([name])
  }
})

test('names that hold the separator of keys are told apart', async () => {
  const [one, other] = [
    component({ ref: 'a', name: 'a\0b', version: 'c', purl: '', ecosystem: 'generic' }),
    component({ ref: 'b', name: 'a', version: 'b\0c', purl: '', ecosystem: 'generic' }),
  ]
  const image = facts([one, other], [vulnerability({ id: 'CVE-2021-44228', affects: 'a' })])
  expect(image.packages).toHaveLength(2)
  expect(await inTables('CVE-2021-44228', [image])).toMatchObject([{ package: { package: 'a\0b' } }])
})
