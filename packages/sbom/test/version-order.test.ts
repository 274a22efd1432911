import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compareVersions, versionKey } from '@aws-delivery-actions/sbom/versions'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Ecosystem } from '../src/document.js'
import order from './data/version-order.json' with { type: 'json' }
import { pairs } from './order/pairs.js'
import { references } from './order/reference.js'

const ecosystems = Object.keys(order) as Ecosystem[]
const anyEcosystem = fc.constantFrom(...ecosystems)

describe.each(ecosystems)('the order of %s versions', (ecosystem) => {
  const groups: readonly (readonly string[])[] = order[ecosystem]
  const all = groups.flatMap((group, rank) => group.map((version) => ({ version, rank })))

  test('each version against each of its table', () => {
    const wrong = all.flatMap((a) =>
      all
        .filter((b) => compareVersions(ecosystem, a.version, b.version) !== Math.sign(a.rank - b.rank))
        .map((b) => `${a.version} ${b.version}`),
    )
    expect(wrong).toEqual([])
  })

  test('random pairs as the ecosystem compares them', () => {
    const reference = references[ecosystem]
    if (reference === undefined) return expect(ecosystem).toBe('generic')
    const wrong: string[] = []
    let judged = 0
    for (const [a, b] of pairs(ecosystem, 20_000, 1)) {
      if (!reference.takes(a) || !reference.takes(b)) continue
      judged++
      const expected = Math.sign(reference.compare(a.trim(), b.trim()))
      if (compareVersions(ecosystem, a, b) !== expected) wrong.push(`${a} ${b} ${expected}`)
    }
    expect(wrong.slice(0, 10)).toEqual([])
    expect(judged).toBeGreaterThan(1000)
  })
})

const corpus = fileURLToPath(new URL('../../../../shared/corpora/sbom/versions/', import.meta.url))
const isThere = existsSync(corpus)
if (!isThere) process.stdout.write('skipped: no lists of ordered versions beside the repository\n')

describe('lists of ordered versions', () => {
  const listed = ecosystems.filter((ecosystem) => existsSync(`${corpus}${ecosystem}.tsv`))
  const testEach = isThere ? test.each(listed) : test.skip.each<Ecosystem>(['generic'])
  testEach('all pairs of %s', (ecosystem) => {
    const rows = readFileSync(`${corpus}${ecosystem}.tsv`, 'utf8').trim().split('\n')
    const wrong = rows.filter((row) => {
      const [a = '', operator = '', b = ''] = row.split('\t')
      return { '<': -1, '=': 0, '>': 1 }[operator] !== compareVersions(ecosystem, a, b)
    })
    expect(wrong).toEqual([])
    expect(rows.length).toBeGreaterThan(50)
  })
})

describe('keys', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'01.-_~^+:!a é\0\'"\\;𝒳'), maxLength: 400 }),
    // What every object has, which no table of ours may be asked for.
    fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype).flatMap((name) => [name, `1.0-${name}`])),
  )

  test('are printable ASCII without quotes and backslashes, and not long, whatever the text', () => {
    fc.assert(
      fc.property(anyEcosystem, hostile, (ecosystem, version) => {
        const key = versionKey(ecosystem, version)
        expect(key).toMatch(/^[!#-&(-[\]-_a-~]*$/)
        expect(key.length).toBeLessThanOrEqual(8 * 256)
        if (version.trim() === '') expect(key).toBe('')
      }),
    )
  })

  test('have the order of the comparison', () => {
    fc.assert(
      fc.property(anyEcosystem, hostile, hostile, (ecosystem, a, b) => {
        const [one, other] = [versionKey(ecosystem, a), versionKey(ecosystem, b)].map((key) =>
          Buffer.from(key),
        )
        if (one?.length === 0 && other?.length === 0) return
        expect(Buffer.compare(one as Buffer, other as Buffer)).toBe(compareVersions(ecosystem, a, b))
      }),
    )
  })

  test.each(ecosystems)('of %s: a text of a megabyte is as quick as a short one', (ecosystem) => {
    for (const unit of ['1.', 'a', '-', '~', '0', 'é', '_p', ' ']) {
      const long = unit.repeat(1_000_000 / unit.length)
      expect(versionKey(ecosystem, long).length).toBeLessThanOrEqual(8 * 256)
    }
  })

  const unknown = [
    'UNKNOWN',
    '(devel)',
    'NOASSERTION',
    'git+https://example.com/a.git#v1.2',
    '${project.version}',
    '-',
  ]
  test.each(unknown)('%s is no version anywhere', (text) => {
    for (const ecosystem of ecosystems) expect(versionKey(ecosystem, text)).toBe('')
    expect(compareVersions('maven', text, '0.1')).toBe(-1)
    expect(compareVersions('maven', text, `${text}x`)).not.toBe(0)
  })

  test('an empty version is below all', () => {
    for (const ecosystem of ecosystems) {
      expect(versionKey(ecosystem, ' \t')).toBe('')
      expect(compareVersions(ecosystem, '', '0')).toBe(-1)
      expect(compareVersions(ecosystem, '', '~')).toBe(-1)
    }
  })
})
