/** Each fact once, whatever tells it and in whatever order. */
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Severity } from '../src/document.js'
import { mergeFacts } from '../src/tables.js'
import { component, facts, vulnerability } from './tables.js'

describe('one name and version', () => {
  test('in two architectures is one row that tells of both', () => {
    const { packages } = facts([
      component({ name: 'bash', ecosystem: 'rpm', purl: 'pkg:rpm/bash@5?arch=x86_64', version: '5' }),
      component({ name: 'bash', ecosystem: 'rpm', purl: 'pkg:rpm/bash@5?arch=noarch', version: '5' }),
    ])
    expect(packages).toMatchObject([
      { package: 'bash', purl: 'pkg:rpm/bash@5?arch=noarch', otherpurls: 'pkg:rpm/bash@5?arch=x86_64' },
    ])
  })

  test('in two places keeps both', () => {
    const { packages } = facts([
      component({ path: '/b' }),
      component({ path: '/a' }),
      component({ path: '/b' }),
    ])
    expect(packages).toMatchObject([{ path: '/a\n/b' }])
  })

  test('with two licences has to keep to both', () => {
    const { packages } = facts([
      component({ license: 'MIT' }),
      component({ license: 'GPL-2.0-only OR BSD-3-Clause' }),
    ])
    expect(packages).toMatchObject([{ license: '(GPL-2.0-only OR BSD-3-Clause) AND MIT' }])
  })

  test('told a hundred thousand times is told in linear time', () => {
    const { packages } = facts(Array.from({ length: 100_000 }, (_, at) => component({ path: `/${at}` })))
    expect(packages).toHaveLength(1)
  })
})

describe('a vulnerability', () => {
  test('of a component that is told twice is one fact with what either knows', () => {
    const { vulnerabilities } = facts(
      [component({ ref: 'a' }), component({ ref: 'b' })],
      [
        vulnerability({ affects: 'a', severity: 'high', isSuppressed: true, fixedVersion: '4.17.21' }),
        vulnerability({ affects: 'b', severity: 'medium', epss: 0.5, exploitAvailable: false }),
      ],
    )
    expect(vulnerabilities).toMatchObject([
      { severity: 'high', epss: 0.5, fixedversion: '4.17.21', exploitavailable: false, suppressed: false },
    ])
  })

  test('of a reference that two components share is of both', () => {
    const { vulnerabilities } = facts(
      [component({ ref: 'a' }), component({ ref: 'a', name: 'minimist' })],
      [vulnerability({ affects: 'a' })],
    )
    expect(vulnerabilities.map(({ package: name }) => name)).toEqual(['lodash', 'minimist'])
  })

  test('of a component that is not there, or of none, is named once', () => {
    const nowhere = ['elsewhere', 'nowhere', ''].map((affects) => vulnerability({ affects }))
    expect(facts([component({}), component({ ref: '' })], nowhere)).toMatchObject({
      dangling: ['CVE-2021-23337'],
      vulnerabilities: [],
    })
  })
})

describe('one vulnerability under two names', () => {
  const [ghsa, cve] = ['GHSA-jfh8-c2jp-5v3q', 'CVE-2021-44228']
  const one = facts(
    [component({})],
    [vulnerability({ id: ghsa, aliases: [cve], severity: 'medium', fixedVersion: '4.17.21', epss: 0.2 })],
  )
  const other = facts([component({})], [vulnerability({ id: cve, severity: 'critical', score: 9.8 })])
  const expected = [
    { cve, aliases: ghsa, severity: 'critical', score: 9.8, fixedversion: '4.17.21', epss: 0.2 },
  ]

  test('is one row with what either tells, in any order, and again', () => {
    for (const found of [mergeFacts([one, other]), mergeFacts([other, one])]) {
      expect(found.vulnerabilities).toMatchObject(expected)
      expect(mergeFacts([found, one, other]).vulnerabilities).toEqual(found.vulnerabilities)
    }
  })

  test('also in one document', () => {
    const both = facts(
      [component({})],
      [vulnerability({ id: ghsa, aliases: [cve] }), vulnerability({ id: cve, severity: 'low' })],
    )
    expect(both.vulnerabilities).toMatchObject([{ cve, aliases: ghsa, severity: 'low' }])
  })

  test('of two packages is two', () => {
    const found = facts(
      [component({}), component({ name: 'other' })],
      [
        vulnerability({ id: ghsa, aliases: [cve] }),
        vulnerability({ id: cve, affects: 'other@4.17.20', isSuppressed: true }),
      ],
    )
    expect(found.vulnerabilities).toMatchObject([
      { cve, aliases: ghsa, package: 'lodash', suppressed: false },
      { cve, aliases: '', package: 'other', suppressed: true },
    ])
  })

  test('is hidden where each that tells of it hides it, and keeps what is said of it', () => {
    const hidden = (isHidden: boolean, analysis?: string) =>
      facts(
        [component({})],
        [
          vulnerability({
            id: isHidden ? ghsa : cve,
            aliases: [isHidden ? cve : ghsa],
            isSuppressed: isHidden,
            ...(analysis === undefined ? {} : { analysis }),
          }),
        ],
      )
    const found = mergeFacts([hidden(true), hidden(false, 'not_affected')])
    expect(found.vulnerabilities).toMatchObject([{ suppressed: false, analysis: 'not_affected' }])
    expect(mergeFacts([hidden(true), hidden(true)]).vulnerabilities).toMatchObject([{ suppressed: true }])
  })

  test('told a thousand times with a hundred names each is told in linear time', () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      vulnerability({
        id: `OSV-${at}`,
        aliases: [`OSV-${at + 1}`, ...Array.from({ length: 99 }, (_, each) => `OTHER-${at}-${each}`)],
      }),
    )
    const { vulnerabilities } = facts([component({})], many)
    expect(vulnerabilities).toHaveLength(1)
    expect(vulnerabilities[0]?.aliases.split(' ')).toHaveLength(100_000)
  })
})

describe('an image without a digest', () => {
  const without = { digest: '' }

  test('is told apart by what it is called and by where it lies, whatever it holds', () => {
    const named = { ...without, arn: 'web:1' }
    const first = facts([component({})], [], named, 'a.json').image.sha
    expect(first).toMatch(/^document:[0-9a-f]{64}$/)
    expect(facts([component({ version: '5' })], [vulnerability({})], named, 'a.json').image.sha).toBe(first)
    expect(facts([component({})], [], named, 'b.json').image.sha).not.toBe(first)
    expect(facts([component({})], [], { ...without, arn: 'web:2' }, 'a.json').image.sha).not.toBe(first)
  })

  test('and without a name by where it lies', () => {
    const first = facts([component({})], [], without, 'a.json').image
    expect(first.imagearn).toBe('a.json')
    expect(facts([component({})], [], without, 'b.json').image.sha).not.toBe(first.sha)
  })
})

describe('one package that two scanners spell differently', () => {
  const maven = (given: object) => component({ ecosystem: 'maven', version: '2.14.1', ...given })
  const short = maven({ name: 'core', purl: 'pkg:maven/org.a/core@2.14.1' })
  const long = maven({ name: 'org.a:core', purl: '', path: '/b' })
  const deb = (version: string, purl: string) =>
    component({ name: 'zlib1g', ecosystem: 'deb', version, fullVersion: '1:1.2.13-1', purl })
  const apart = deb('1.2.13-1', 'pkg:dpkg/zlib1g@1.2.13-1?epoch=1')
  const within = deb('1:1.2.13-1', 'pkg:deb/debian/zlib1g@1%3A1.2.13-1')

  test.each([
    ['a group in the name', short, long, { package: 'core', packageversion: '2.14.1', path: '/b' }],
    ['an epoch in the version', apart, within, { package: 'zlib1g', packageversion: '1:1.2.13-1' }],
  ])('%s: one row, and the vulnerabilities are of it', (_, one, other, expected) => {
    const first = facts([one], [vulnerability({ affects: one.ref, severity: 'high' })])
    const second = facts([other], [vulnerability({ affects: other.ref, score: 9 })])
    const together = facts([one, other], [vulnerability({ affects: one.ref, severity: 'high', score: 9 })])
    for (const found of [mergeFacts([first, second]), mergeFacts([second, first]), together]) {
      expect(found.packages).toMatchObject([expected])
      const { package: name, packageversion } = expected
      expect(found.vulnerabilities).toMatchObject([
        { package: name, packageversion, severity: 'high', score: 9 },
      ])
      const again = mergeFacts([found, first, second])
      expect([again.packages, again.vulnerabilities]).toEqual([found.packages, found.vulnerabilities])
    }
  })

  test('an epoch of zero is left out', () => {
    const [zero, none] = ['0:1-1', '1-1'].map((version) =>
      component({
        name: 'acl',
        ecosystem: 'rpm',
        version,
        fullVersion: version,
        purl: `pkg:rpm/acl@${version}`,
      }),
    )
    if (zero === undefined || none === undefined) throw new Error('there are two')
    expect(mergeFacts([facts([zero]), facts([none])]).packages).toMatchObject([{ packageversion: '1-1' }])
  })

  test.each([
    ['of another group', [short, maven({ name: 'org.b:core', purl: '' })]],
    ['of another version', [short, maven({ name: 'org.a:core', version: '2', purl: '' })]],
    ['of another epoch', [apart, component({ name: 'zlib1g', ecosystem: 'deb', version: '2:1.2.13-1' })]],
    ['of another ecosystem', [within, component({ name: 'zlib1g', ecosystem: 'rpm', version: '1.2.13-1' })]],
  ])('what is %s stays apart', (_, several) => {
    expect(mergeFacts(several.map((one) => facts([one]))).packages).toHaveLength(2)
  })

  test('two groups in the names of one artifact follow the row that tells both', () => {
    const both = facts([short, { ...short, purl: 'pkg:maven/org.b/core@2.14.1' }])
    const named = facts([long, maven({ name: 'org.b:core', purl: '' })])
    expect(mergeFacts([both, named]).packages).toMatchObject([{ package: 'core' }])
  })
})

test('halves of characters do not make one fact two', () => {
  const { packages } = facts([component({ name: 'a\ud800' }), component({ name: 'a\ud801' })])
  expect(packages.map((one) => one.package)).toEqual(['a\ufffd'])
})

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'none', 'unknown']
const someFacts = fc
  .array(
    fc.record({
      name: fc.constantFrom('a', 'b', 'ä', '😀'),
      version: fc.constantFrom('', '1', '2'),
      purl: fc.constantFrom('', 'pkg:npm/a@1', 'pkg:gem/a@1'),
      ecosystem: fc.constantFrom('npm' as const, 'gem' as const, 'generic' as const),
      license: fc.constantFrom('', 'MIT', 'A OR B', 'A AND B'),
      path: fc.constantFrom('', '/x', '/y'),
      severity: fc.constantFrom(...severities),
      score: fc.option(fc.constantFrom(1, 9), { nil: undefined }),
      exploit: fc.option(fc.boolean(), { nil: undefined }),
      cve: fc.constantFrom('CVE-1-1', 'CVE-1-2', 'GHSA-a', 'GHSA-b', 'OSV-1'),
      aliases: fc.uniqueArray(fc.constantFrom('CVE-1-1', 'CVE-1-2', 'GHSA-a', 'OSV-1', 'OSV-2'), {
        maxLength: 2,
      }),
      hidden: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    facts(
      rows.map((row, at) => component({ ...row, ref: String(at) })),
      rows.map(({ cve, aliases, severity, score, exploit, hidden }, at) =>
        vulnerability({
          id: cve,
          aliases: aliases.filter((one) => one !== cve),
          isSuppressed: hidden,
          affects: String(at),
          severity,
          ...(score === undefined ? {} : { score }),
          ...(exploit === undefined ? {} : { exploitAvailable: exploit }),
        }),
      ),
    ),
  )

test('what is merged does not depend on the order, and merging again changes nothing', async () => {
  await fc.assert(
    fc.property(someFacts, someFacts, someFacts, (a, b, c) => {
      const all = mergeFacts([a, b, c])
      expect(mergeFacts([c, a, b])).toEqual(all)
      expect(mergeFacts([all, b]).vulnerabilities).toEqual(all.vulnerabilities)
      expect(mergeFacts([all, all])).toEqual(all)
      const keys = all.packages.map((one) => `${one.package}\0${one.packageversion}`)
      expect(new Set(keys).size).toBe(keys.length)
      const found = all.vulnerabilities.map((one) => `${one.cve}\0${one.package}\0${one.packageversion}`)
      expect(new Set(found).size).toBe(found.length)
    }),
  )
})
