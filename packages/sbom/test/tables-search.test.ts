/** The same question in facts, in tables and in SQL. */
import { parseQuery } from '@aws-delivery-actions/sbom/query'
import { describe, expect, test } from '@jest/globals'
import type { FactsOfImage } from '../src/tables.js'
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
import { component, facts } from './tables.js'

async function inTables(query: string, images: readonly FactsOfImage[]) {
  const bytes = parquetBytes('sbom', rowsOf('sbom', images), { codec: 'gzip' })
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const table = await openTable({
    byteLength: buffer.byteLength,
    slice: (from, to) => buffer.slice(from, to),
  })
  return await searchTables(parseQuery(query), table, async () => undefined)
}

describe('a package without a version', () => {
  const image = facts([
    component({ name: 'tool', version: '', purl: '', ecosystem: 'generic' }),
    component({}),
  ])

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
})

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

test('SQL of a distribution takes package URLs that tell none', () => {
  const sql = sqlOf(parseQuery('pkg:deb/debian/acl'))
  expect(sql).toContain("strpos(purl, '/debian/') > 0")
  expect(sql).toContain("split_part(split_part(split_part(purl, '?', 1), '@', 1), '/', 3) = ''")
})

test('a digest in two accounts is not joined across them', () => {
  const partitions = [{ account: '111122223333', region: 'eu-west-1' }]
  const script = athenaScript({ location: 's3://acme', partitions, layout: 'latest' })
  expect(script.match(/c\.account = s\.account AND c\.region = s\.region/g)).toHaveLength(2)
  expect(sqlOf(parseQuery('CVE-2021-44228'))).toContain(
    'USING (account, region, sha, package, packageversion)',
  )
})
