import { readFileSync } from 'node:fs'
import { distributionOf, ecosystemOf, parsePackageUrl } from '@aws-delivery-actions/sbom/package-url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

type Case = {
  readonly about: string
  readonly purl: string
  readonly type: string
  readonly namespace?: string
  readonly name: string
  readonly version?: string
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly subpath?: string
  readonly ecosystem: string
  readonly distribution?: string
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL('data/package-urls.json', import.meta.url), 'utf8'),
)

const encoded = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !/^\s|\s$|\//.test(text))

describe('package URLs', () => {
  test.each(cases)('$about: $purl', (expected) => {
    const purl = parsePackageUrl(expected.purl)
    if (purl === undefined) throw new Error('no package URL')
    const { about: _, purl: raw, ecosystem, distribution, ...parts } = expected
    const { qualifiers, ...rest } = purl
    expect(rest).toEqual({ namespace: '', version: '', subpath: '', raw, ...without(parts, 'qualifiers') })
    expect(Object.entries(qualifiers).sort()).toEqual(Object.entries(expected.qualifiers ?? {}).sort())
    expect(ecosystemOf(purl.type)).toBe(ecosystem)
    expect(distributionOf(purl)).toBe(distribution ?? '')
  })

  test.each([
    '',
    'pkg:',
    'pkg:npm',
    'pkg:npm/',
    'pkg:npm/@',
    'pkg:/lodash',
    'npm/lodash@1',
    'invalid-purl-format',
    'http://npm/a',
    'pkg:npm///',
  ])('%j is none', (text) => {
    const purl = parsePackageUrl(text)
    expect(text === 'pkg:npm/@' ? purl?.name : purl).toBe(text === 'pkg:npm/@' ? '@' : undefined)
  })

  test('what is encoded part by part comes back', () => {
    fc.assert(
      fc.property(encoded, encoded, encoded, encoded, (namespace, name, version, value) => {
        const [a, b, c, d] = [namespace, name, version, value].map(encodeURIComponent)
        expect(parsePackageUrl(`pkg:generic/${a}/${b}@${c}?key=${d}`)).toMatchObject({
          namespace,
          name,
          version,
          qualifiers: { key: value },
        })
      }),
    )
  })

  test('any text is parsed or not, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const candidate of [text, `pkg:${text}`, `pkg:npm/${text}`]) {
          const purl = parsePackageUrl(candidate)
          if (purl !== undefined) expect(purl.raw).toBe(candidate)
        }
      }),
    )
  })

  test('a long row of slashes takes no time', () => {
    const text = `pkg:npm/${'/'.repeat(1_000_000)}a${'/'.repeat(1_000_000)}b`
    expect(parsePackageUrl(text)?.name).toBe('b')
  })
})

function without<Whole extends object>(whole: Whole, key: string): object {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key))
}
