/** Where the rows of an image lie. */
import { describe, expect, test } from '@jest/globals'
import {
  athenaScript,
  fileName,
  folderOf,
  parseFileName,
  partitionFrom,
  partitionOf,
  placeImages,
} from '../src/tables.js'
import { digest } from './tables.js'

describe('folders', () => {
  test.each([
    ['111122223333', 'eu-west-1', 'account=111122223333/region=eu-west-1'],
    ['111122223333', 'us-gov-west-1', 'account=111122223333/region=us-gov-west-1'],
    ['', '', 'account=none/region=none'],
    ['../../etc', 'eu-west-1/../..', 'account=none/region=none'],
    ['111122223333/', "eu-west-1'", 'account=none/region=none'],
    ['1'.repeat(13), 'x'.repeat(500), 'account=none/region=none'],
  ])('%j and %j are %s', (account, region, folder) => {
    expect(folderOf(partitionOf({ account, region }))).toBe(folder)
    expect(partitionFrom(folder)).toEqual(partitionOf({ account, region }))
  })

  test('a day is a folder below', () => {
    const partition = partitionOf({ account: '111122223333', region: 'eu-west-1' }, '2026-01-02')
    expect(partitionFrom(folderOf(partition))).toEqual(partition)
  })
})

describe('files', () => {
  test('are named after the digest, and read back', () => {
    for (const name of [
      { kind: 'single', sha: digest(1) },
      { kind: 'shared', prefix: '' },
      { kind: 'shared', prefix: '0f' },
    ] as const) {
      expect(parseFileName(fileName(name))).toEqual(name)
    }
  })

  test.each(['part-0001.parquet', 'images.csv', '../x.parquet', 'sha256-xyz.parquet'])(
    '%s is not ours',
    (file) => {
      expect(parseFileName(file)).toBeUndefined()
    },
  )

  test('are one an image, then shared, then split', () => {
    const many = Array.from({ length: 256 }, (_, at) => digest(at))
    expect(fileName(placeImages(many.slice(0, 64), 1)(digest(1)))).toBe(`sha256-${'01'.repeat(32)}.parquet`)
    expect(fileName(placeImages(many, 400_000)(digest(1)))).toBe('images.parquet')
    expect(fileName(placeImages(many, 400_001)(digest(0xab)))).toBe('images-a.parquet')
    expect(fileName(placeImages(many, 400_001 * 16)(digest(0xab)))).toBe('images-ab.parquet')
  })
})

describe('statements for Athena', () => {
  const partitions = [
    { account: '444455556666', region: 'us-east-1' },
    { account: '111122223333', region: 'eu-west-1' },
    { account: '111122223333', region: 'eu-west-1' },
  ]

  test('project accounts and Regions as closed lists, and never inject them', () => {
    const script = athenaScript({ location: 's3://acme/fleet/', partitions, layout: 'latest' })
    expect(script).toContain("'projection.account.values' = '111122223333,444455556666'")
    expect(script).toContain("'projection.region.values' = 'eu-west-1,us-east-1'")
    expect(script).toContain(
      "'storage.location.template' = 's3://acme/fleet/cve/account=${account}/region=${region}/'",
    )
    expect(script).not.toContain('injected')
    const columnsOfTable = /CREATE EXTERNAL TABLE sbom \(([^)]*)\)/.exec(script)?.[1]
    expect(columnsOfTable).not.toMatch(/\b(account|region) /)
  })

  test('project the days where every export is kept', () => {
    const dated = partitions.map((one, at) => ({ ...one, day: `2026-01-0${3 - at}` }))
    const script = athenaScript({ location: 's3://acme', partitions: dated, layout: 'history' })
    expect(script).toContain("'projection.day.range' = '2026-01-01,NOW'")
    expect(script).toContain('CREATE OR REPLACE VIEW sbom AS')
  })

  test('quote a location', () => {
    const script = athenaScript({ location: "s3://acme/it's\\", partitions, layout: 'latest' })
    expect(script).toContain("LOCATION 's3://acme/it\\'s\\\\/sbom/'")
  })
})
