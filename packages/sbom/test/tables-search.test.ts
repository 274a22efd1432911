/** The same question in facts, in tables and in SQL. */
import { parseQuery } from '@aws-delivery-actions/sbom/query'
import { describe, expect, test } from '@jest/globals'
import { otherIdentities } from '../src/tables/keys.js'
import type { FactsOfImage, Near, OpenTable, TableName } from '../src/tables.js'
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
import { component, digest, facts, vulnerability } from './tables.js'

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

describe('a name in the package URL that is not the one of the document', () => {
  const image = facts([
    component({ name: 'Log4j Core', version: '2.10.0', ecosystem: 'maven', purl: log4j('2.10.0') }),
    component({ name: 'log4j-core', version: '2.17.1', ecosystem: 'maven', purl: log4j('2.17.1') }),
    component({ name: 'log4j-core', version: '2.3', ecosystem: 'generic', purl: '' }),
    component({ name: 'g%2B%2B', version: '12', ecosystem: 'deb', purl: 'pkg:deb/debian/g%2B%2B@12' }),
  ])

  function log4j(version: string): string {
    return `pkg:maven/org.apache.logging.log4j/log4j-core@${version}`
  }

  test.each([
    ['log4j-core<2.17.1', ['2.10.0', '2.3']],
    ['pkg:maven/org.apache.logging.log4j/log4j-core@2.10.0', ['2.10.0']],
    ['maven:org.other:log4j-core', []],
    ['maven:Log4j Core', undefined],
    ['deb:g++', ['12']],
    ['deb:g%2B%2B', ['12']],
  ])('%s', async (query, versions) => {
    if (versions === undefined) return expect(() => parseQuery(query)).toThrow()
    const found = searchFacts(parseQuery(query), image)
    expect(found.map((match) => match.package.packageversion).sort()).toEqual(versions)
    expect(await inTables(query, [image])).toEqual(expect.arrayContaining(found))
    expect(await inTables(query, [image])).toHaveLength(found.length)
  })

  test('is told, and stands in a column of its own', () => {
    const [match] = searchFacts(parseQuery('log4j-core@2.10.0'), image)
    expect(match?.isByOtherName).toBe(true)
    expect(image.packages.map(otherIdentities).filter(Boolean)).toEqual([
      expect.stringMatching(/^log4j-core maven \S+ org\.apache\.logging\.log4j$/),
      expect.stringMatching(/^g\+\+ deb \S+ debian$/),
    ])
  })

  test('is found in a file of an older version too, whatever its keys say', async () => {
    const table = await written('sbom', [image])
    const without: OpenTable = {
      ...table,
      groups: () =>
        table.groups().map((group) => ({
          ...group,
          columns: group.columns.filter((name) => name !== 'identities'),
          column: async (name) =>
            name === 'identities' || name.endsWith('key')
              ? Array.from({ length: group.rows }, () => (name === 'identities' ? undefined : 'old'))
              : group.column(name),
        })),
    }
    const found = await searchTables(parseQuery('log4j-core<2.17.1'), without, async () => undefined)
    expect(found.map((match) => match.package.packageversion).sort()).toEqual(['2.10.0', '2.3'])
  })
})

test('what is near is told by tables as by facts', async () => {
  const image = facts([
    component({
      name: 'openssl',
      version: '1:1.1.1k-9',
      ecosystem: 'rpm',
      purl: 'pkg:rpm/redhat/openssl@1.1.1k-9?epoch=1',
    }),
    component({ name: 'lodash', version: '0.1', ecosystem: 'gem', purl: 'pkg:gem/lodash@0.1' }),
  ])
  for (const [query, near] of [
    ['openssl<3.0.12', ['rpm:openssl<1:3.0.12']],
    ['openssl<1:3.0.12', []],
    ['lodash<1', ['gem:lodash<1']],
    ['npm:lodash<1', []],
  ] as const) {
    const told: string[] = []
    const notice = { near: ({ miss }: Near) => void told.push(miss.query) }
    searchFacts(parseQuery(query), image, notice)
    expect(told).toEqual(near)
    await searchTables(parseQuery(query), await written('sbom', [image]), async () => undefined, notice)
    expect(told).toEqual([...near, ...near])
  }
})

test('images of which no vulnerability is told are told apart', async () => {
  const images = [
    facts([component({})], [vulnerability({})], { digest: digest(1) }),
    facts([component({})], [], { digest: digest(2) }),
  ]
  const told: unknown[] = []
  const notice = { told: (sha: string, isTold: boolean) => void told.push([sha, isTold]) }
  const [sbom, cve] = [await written('sbom', images), await written('cve', images)]
  await searchTables(parseQuery('CVE-2021-44228'), sbom, async () => cve, notice)
  expect(told).toEqual([
    [digest(1), true],
    [digest(2), false],
  ])
})

test('SQL of a name without ecosystem takes a line only in the ecosystem that has the key', () => {
  const sql = sqlOf(parseQuery('foo_bar'))
  expect(sql).toContain("identity >= 'foo-bar cargo '")
  expect(sql).not.toContain("identity >= 'foo-bar '")
})

test('SQL of a package URL without an ecosystem of its own asks for its type', () => {
  expect(sqlOf(parseQuery('pkg:hex/phoenix'))).toContain(
    "split_part(lower(purl), '/', 1) IN ('', 'pkg:', 'pkg:generic', 'pkg:hex')",
  )
})
