import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readSbom, SbomProblem } from '@aws-delivery-actions/sbom/read'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { limits } from '../src/read/limits.js'
import { reading, sourceOf } from './reading.js'

type Case = {
  readonly about: string
  readonly source?: string
  readonly document: unknown
  readonly facts?: object
  readonly components?: readonly object[]
  readonly vulnerabilities?: readonly object[]
  readonly order?: readonly string[]
  readonly dependencies?: readonly string[]
}
type RefusalCase = {
  readonly about: string
  readonly text?: string
  readonly document?: unknown
  readonly says: string
}

const data = (name: string) => parse(readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8'))
const documents: readonly Case[] = data('documents.yaml')
const refusals: readonly RefusalCase[] = data('refusals.yaml')
const textOf = ({ text, document }: RefusalCase) => text ?? JSON.stringify(document)

describe('reading a document', () => {
  test.each(documents)('$about', async ({ source, document, facts, ...each }) => {
    const { components, vulnerabilities, order, dependencies } = each
    const read = await reading(sourceOf(JSON.stringify(document), [], source))
    if (facts !== undefined) expect(read.facts).toMatchObject(facts)
    for (const [given, expected] of [
      [read.components, components],
      [read.vulnerabilities, vulnerabilities],
    ] as const) {
      if (expected === undefined) continue
      expect(given).toMatchObject(expected)
    }
    if (dependencies !== undefined) expect(read.dependencies).toEqual(dependencies)
    if (order !== undefined) expect(await orderOf(JSON.stringify(document))).toEqual(order)
  })

  test.each(refusals)('refuses $about', async (refusal) => {
    const problem = await reading(sourceOf(textOf(refusal))).catch((thrown: unknown) => thrown)
    expect(problem).toBeInstanceOf(SbomProblem)
    expect(problem).toMatchObject({ source: 'test.json', message: expect.stringContaining(refusal.says) })
  })

  const good = JSON.stringify(documents[0]?.document)

  test.each([
    ['a mark of UTF-8', Buffer.concat([Buffer.from('efbbbf', 'hex'), Buffer.from(good)])],
    ['UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${good}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${good}`, 'utf16le').swap16()],
    ['gzip', gzipSync(good)],
    ['gzip in two parts', Buffer.concat([gzipSync(good.slice(0, 99)), gzipSync(good.slice(99))])],
    ['gzip around a mark', gzipSync(`\ufeff${good}`)],
  ])('the same out of %s, in any pieces', async (_, content) => {
    const plain = await reading(sourceOf(good))
    const everyByte = Array.from(content, (_, at) => at)
    expect(await reading(sourceOf(content))).toEqual(plain)
    expect(await reading(sourceOf(content, everyByte))).toEqual(plain)
  })

  test.each([
    ['cut gzip', gzipSync(good).subarray(0, 60), /compressed data is damaged or cut/],
    ['damaged gzip', damaged(gzipSync(good)), /compressed data is damaged or cut/],
    ['gzip within gzip', gzipSync(gzipSync(good)), /gzip within gzip/],
    ['gzip of nothing', gzipSync(''), /there are no bytes/],
  ])('refuses %s', async (_, content, says) => {
    await expect(reading(sourceOf(content))).rejects.toThrow(says)
    await expect(reading(sourceOf(content))).rejects.toBeInstanceOf(SbomProblem)
  })

  test('reads what is sound around bytes that are no UTF-8, and counts it', async () => {
    const [before = '', after = ''] = good.split('log4j-core"')
    const content = Buffer.concat([
      Buffer.from(`${before}log4j`),
      Buffer.from([0xff]),
      Buffer.from(`-core"${after}`),
    ])
    const { components, facts } = await reading(sourceOf(content))
    expect(components).toMatchObject([{ name: 'log4j\ufffd-core' }])
    expect(facts.skipped).toEqual({ 'bytes that are no UTF-8': 1 })
  })

  test('leaves out a component whose name is too long, and of others only the text that is', async () => {
    const long = 'x'.repeat(limits.field + 1)
    const components = [
      { name: long },
      {
        name: 'log4j-core',
        version: '2.14.1',
        'bom-ref': long,
        purl: `pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1?x=${long}`,
        licenses: [{ license: { name: long } }],
        evidence: { occurrences: [{ location: long }, { location: '/app' }] },
      },
      { name: 'b', version: long, purl: `pkg:deb/b@1?epoch=1${'0'.repeat(limits.field)}` },
    ]
    const read = await reading(
      sourceOf(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', components })),
    )
    const log4j = {
      name: 'log4j-core',
      namespace: 'org.apache.logging.log4j',
      version: '2.14.1',
      ecosystem: 'maven',
    }
    expect(read.components).toMatchObject([
      { ...log4j, ref: '', purl: '', license: '', path: '/app' },
      { name: 'b', version: '', fullVersion: '' },
    ])
    expect(read.facts.skipped).toEqual({
      'components with a name or group that is too long': 1,
      'references that are too long': 1,
      'package URLs that are too long': 2,
      'versions that are too long': 1,
      'licences that are too long': 1,
      'paths that are too long': 1,
    })
  })

  test('reads a source once, wherever the vulnerabilities stand', async () => {
    let opened = 0
    const text = JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      vulnerabilities: [{ id: 'CVE-2021-44228', affects: [{ ref: 'a' }] }],
      components: [{ 'bom-ref': 'a', name: 'log4j-core' }],
    })
    const source = {
      name: 'pipe',
      async *open() {
        opened++
        yield Buffer.from(opened === 1 ? text : '')
      },
    }
    const read = await reading(source)
    expect(read.vulnerabilities).toMatchObject([{ id: 'CVE-2021-44228', affects: 'a' }])
    expect(opened).toBe(1)
  })

  test('stops within endless white space, not after it', async () => {
    let given = 0
    const blank = Buffer.alloc(1024 * 1024, ' ')
    const source = {
      name: 'blank',
      async *open() {
        for (; given < 1000; given++) yield blank
      },
    }
    await expect(reading(source)).rejects.toThrow('white space in a row')
    expect(given).toBeLessThan(20)
  })

  test('stops at what expands without end', async () => {
    const bomb = gzipSync(
      `{"bomFormat":"CycloneDX","specVersion":"1.5","components":[${`{"name":"${'a'.repeat(10_000)}"},`.repeat(1500)}{}]}`,
    )
    await expect(reading(sourceOf(bomb))).rejects.toThrow('expands beyond what is read')
  }, 120_000)

  test('stops in the middle when it is told to', async () => {
    const stop = new AbortController()
    const pieces = Array.from({ length: 20 }, (_, at) => at * 10)
    let seen = 0
    const options = {
      signal: stop.signal,
      onBytes: (count: number) => {
        seen += count
        if (seen > 50) stop.abort(new Error('stopped'))
      },
    }
    const visitor = { component: () => undefined, vulnerability: () => undefined }
    await expect(readSbom(sourceOf(good, pieces), visitor, options)).rejects.toThrow('stopped')
    expect(seen).toBeLessThan(80)
  })

  test('closes the source when the document is refused early', async () => {
    let isClosed = false
    const source = {
      name: 'x',
      async *open() {
        try {
          while (true) yield Buffer.from('nonsense')
        } finally {
          isClosed = true
        }
      },
    }
    await expect(reading(source)).rejects.toThrow('no JSON')
    expect(isClosed).toBe(true)
  })

  test('lets through what the source throws', async () => {
    const failing = (content: Buffer) => ({
      name: 'x',
      async *open() {
        yield content
        throw new Error('the network is gone')
      },
    })
    await expect(reading(failing(Buffer.from('{"a"')))).rejects.toThrow('the network is gone')
    await expect(reading(failing(gzipSync(good).subarray(0, 60)))).rejects.toThrow('the network is gone')
  })

  test('throws nothing but its own problem, whatever the members hold', async () => {
    const names = [
      'bomFormat',
      'specVersion',
      'spdxVersion',
      'metadata',
      'components',
      'vulnerabilities',
      'packages',
      'name',
      'documentNamespace',
      'creationInfo',
      'sbom',
      'predicate',
      'subject',
    ]
    const item = fc.dictionary(
      fc.constantFrom(
        'name',
        'version',
        'purl',
        'bom-ref',
        'SPDXID',
        'externalRefs',
        'licenses',
        'properties',
        'id',
        'affects',
        'ratings',
        'components',
        'evidence',
        '__proto__',
      ),
      fc.oneof(fc.jsonValue(), fc.constantFrom('pkg:npm/a@1', 'a')),
    )
    const document = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(fc.constantFrom('CycloneDX', '1.5', 'SPDX-2.3'), fc.jsonValue(), fc.array(item), item),
    )
    const heads = fc.constantFrom(
      { bomFormat: 'CycloneDX', specVersion: '1.5' },
      { spdxVersion: 'SPDX-2.3' },
      {},
    )
    await fc.assert(
      fc.asyncProperty(heads, document, async (head, members) => {
        const outcome = await reading(sourceOf(JSON.stringify({ ...members, ...head }))).catch(
          (thrown: unknown) => thrown,
        )
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(SbomProblem)
      }),
      { numRuns: 500 },
    )
  })
})

async function orderOf(text: string): Promise<readonly string[]> {
  const order: string[] = []
  await readSbom(sourceOf(text), {
    component: ({ name }) => order.push(`component ${name}`),
    vulnerability: ({ id }) => order.push(`vulnerability ${id}`),
  })
  return order
}

function damaged(content: Buffer): Buffer {
  const copy = Buffer.from(content)
  copy.fill(0xaa, 40, 60)
  return copy
}
