/** Rows to bytes and back, with what a document may hold. */
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  columns,
  type FactsOfImage,
  factsFrom,
  isCodecAvailable,
  openTable,
  parquetBytes,
  rowsOf,
} from '../src/tables.js'
import { component, digest, facts, vulnerability } from './tables.js'

async function read(bytes: Uint8Array) {
  const { buffer, byteOffset, byteLength } = bytes
  const whole = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
  return await openTable({ byteLength, slice: (start, end) => whole.slice(start, end) })
}

async function thereAndBack(images: readonly FactsOfImage[], codec: 'gzip' | 'snappy' | 'zstd') {
  const [sbom, cve] = (['sbom', 'cve'] as const).map((table) =>
    parquetBytes(table, rowsOf(table, images), { codec }),
  )
  return await factsFrom(
    await read(sbom ?? new Uint8Array()),
    await read(cve ?? new Uint8Array()),
    () => true,
  )
}

const some = facts(
  [
    component({ path: '/a', license: 'MIT' }),
    component({ name: 'x\u0000\u202e<script>', version: "'; drop" }),
    component({ name: 'long', version: '1'.repeat(100_000) }),
  ],
  [
    vulnerability({ score: 9.8, epss: 0.5, severity: 'high' }),
    vulnerability({ id: 'CVE-2', exploitAvailable: true }),
  ],
)

describe.each(['gzip', 'snappy', 'zstd'] as const)('%s', (codec) => {
  const testWithCodec = isCodecAvailable(codec) ? test : test.skip

  testWithCodec('gives back what was written, image by image', async () => {
    const other = facts([component({ name: 'other' })], [], { digest: digest(2), arn: 'arn:aws:ecr:…' })
    const back = await thereAndBack([some, other], codec)
    for (const { image, packages, vulnerabilities } of [some, other]) {
      const found = back.get(image.sha)
      expect(found?.image).toEqual(image)
      expect(new Set(found?.packages)).toEqual(new Set(packages))
      expect(new Set(found?.vulnerabilities)).toEqual(new Set(vulnerabilities))
    }
  })

  testWithCodec('the order of the images makes no difference to the bytes', () => {
    const other = facts([component({})], [], { digest: digest(2) })
    const bytes = (images: readonly FactsOfImage[]) => parquetBytes('sbom', rowsOf('sbom', images), { codec })
    expect(Buffer.from(bytes([some, other])).equals(bytes([other, some]))).toBe(true)
  })
})

test('any text comes back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }),
      async (names) => {
        const one = facts(names.map((name) => component({ name, version: name, path: name })))
        const back = await thereAndBack([one], 'gzip')
        expect(new Set(back.get(one.image.sha)?.packages)).toEqual(new Set(one.packages))
      },
    ),
  )
})

test('a table without rows is a table', async () => {
  const empty = await read(parquetBytes('cve', [], { codec: 'gzip' }))
  expect(empty.rows).toBe(0)
})

test('a million-character name does not stand in the footer', async () => {
  const bytes = parquetBytes('sbom', rowsOf('sbom', [facts([component({ name: 'n'.repeat(1_000_000) })])]), {
    codec: 'gzip',
  })
  expect(bytes.length).toBeLessThan(50_000)
})

test('groups that cannot hold a name are not read', async () => {
  const many = facts(
    Array.from({ length: 60_000 }, (_, at) => component({ name: `p${String(at).padStart(6, '0')}` })),
  )
  const table = await read(parquetBytes('sbom', rowsOf('sbom', [many]), { codec: 'gzip' }))
  expect(table.groups().map(({ rows }) => rows)).toEqual([50_000, 10_000])
  const last = table.groups({ skip: (range) => (range('packagekey')?.most ?? '') < 'p055000' })
  expect(last.map(({ rows }) => rows)).toEqual([10_000])
})

test('no column stands in both tables but those that join them', () => {
  const names = columns.cve.map(({ name }) => name)
  expect(columns.sbom.map(({ name }) => name).filter((name) => names.includes(name))).toEqual([
    'package',
    'packageversion',
    'sha',
  ])
})
