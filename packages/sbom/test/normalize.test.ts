import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Components } from '@aws-delivery-actions/sbom/components'
import { type NormalizedFormat, normalize } from '@aws-delivery-actions/sbom/normalize'
import { canonicalPackageUrl, parsePackageUrl } from '@aws-delivery-actions/sbom/package-url'
import { SbomProblem, type SbomSource } from '@aws-delivery-actions/sbom/read'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { parse } from 'yaml'
import { licenseExpression, licenseId } from '../src/normalize/licenses.js'
import { reading, sourceOf } from './reading.js'

const data = (name: string) => readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8')
const cyclonedxSchema = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
const spdxSchema = new Ajv({ allErrors: true }).compile(JSON.parse(data('spdx-2.3.schema.json')))

const documents: readonly { about: string; document: unknown; source?: string }[] = parse(
  data('documents.yaml'),
)

const folder = fileURLToPath(new URL('../../../../shared/corpora/sbom/', import.meta.url))
/** Without the largest: the conformance tests take all. */
const corpus = existsSync(folder)
  ? ['inspector', 'scans', 'broken', 'real/spdx', 'real/syft', 'real/trivy']
      .flatMap((part) => readdirSync(join(folder, part), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && /\.(json|gz)$/.test(entry.name) && !/golang|ruby/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
  : []

async function normalized(source: SbomSource, format: NormalizedFormat): Promise<string> {
  const pieces: string[] = []
  await normalize(source, format, {
    write: (text) => pieces.push(text),
    tool: { name: 'sbom-export', version: '1.2.3' },
    now: new Date('2026-01-02T03:04:05.678Z'),
  })
  return pieces.join('')
}

async function faultsOf(text: string, format: NormalizedFormat): Promise<unknown> {
  if (format === 'cyclonedx') return await cyclonedxSchema.validate(text)
  const document = JSON.parse(text)
  const isValid: boolean = spdxSchema(document)
  if (!isValid) return spdxSchema.errors
  const ids: readonly string[] = document.packages.map(({ SPDXID }: { SPDXID: string }) => SPDXID)
  const declared = document.hasExtractedLicensingInfos.map(
    ({ licenseId }: { licenseId: string }) => licenseId,
  )
  const used = document.packages.flatMap(({ licenseDeclared }: { licenseDeclared: string }) =>
    licenseDeclared.startsWith('LicenseRef-') ? [licenseDeclared] : [],
  )
  return new Set(ids).size === ids.length && used.every((name: string) => declared.includes(name))
    ? null
    : 'names'
}

/** What must not be lost on the way. */
async function essence(source: SbomSource) {
  const { components, vulnerabilities, facts } = await reading(source)
  const { digest, account, region, repository } = facts.image
  const index = new Components()
  for (const component of components) index.add(component)
  return {
    image: { digest, account, region, repository },
    packages: components.map(({ name, version, ecosystem }) => `${ecosystem} ${name} ${version}`),
    problems: vulnerabilities
      .flatMap((told): readonly (readonly [string, object])[] => {
        const { affects, ...known } = told
        const affected = index.affectedBy(told)?.map(({ component, vulnerability }) => {
          const { affects, ...known } = vulnerability
          return [`${component.name} ${component.version}`, known] as const
        })
        return affected ?? [['nothing', known]]
      })
      .map(([name, known]) => JSON.stringify([name, ...Object.entries(known).sort()]))
      .sort(),
  }
}

const formats: readonly NormalizedFormat[] = ['cyclonedx', 'spdx']

describe('a document written anew', () => {
  test.each(documents.flatMap((item) => formats.map((format) => ({ ...item, format }))))(
    'is valid $format: $about',
    async ({ document, source, format }) => {
      const given = sourceOf(JSON.stringify(document), [], source)
      const text = await normalized(given, format)
      expect(await faultsOf(text, format)).toBeNull()
      expect(await normalized(given, format)).toBe(text)
      const [before, after] = [await essence(given), await essence(sourceOf(text))]
      if (format === 'cyclonedx') expect(after.problems).toEqual(before.problems)
      expect(after.packages.slice(format === 'spdx' ? 1 : 0)).toEqual(before.packages)
      if (before.image.digest !== '') expect(after.image.digest).toBe(before.image.digest)
    },
  )

  if (corpus.length === 0) process.stdout.write('skipped: no corpus of SBOMs beside the repository\n')
  test('is valid whatever document of the corpus it was made of', async () => {
    let count = 0
    for (const path of corpus) {
      const bytes = readFileSync(path)
      const source = sourceOf(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, [], path)
      for (const format of formats) {
        const text = await normalized(source, format).catch((problem: unknown) => problem)
        if (text instanceof SbomProblem) continue
        expect({ path, faults: await faultsOf(String(text), format) }).toEqual({ path, faults: null })
        if (path.includes('/inspector/')) {
          const [before, after] = [await essence(source), await essence(sourceOf(String(text)))]
          expect(after.image).toEqual(before.image)
          expect(after.packages.slice(format === 'spdx' ? 1 : 0)).toEqual(before.packages)
        }
        count++
      }
    }
    expect(count).toBe(corpus.length === 0 ? 0 : 96)
  }, 240_000)

  test('is valid whatever the texts', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('', 'a', '\ud800', 'MIT OR', '/'),
    )
    const purl = fc.oneof(
      text,
      text.map((rest) => `pkg:dpkg/${rest}`),
      text.map((rest) => `pkg:npm/a@${rest}?b=${rest}`),
    )
    const component = fc.record(
      {
        type: text,
        name: text,
        version: text,
        purl,
        'bom-ref': text,
        licenses: fc.array(fc.record({ license: fc.record({ name: text }) })),
      },
      { requiredKeys: [] },
    )
    const vulnerability = fc.record({ id: text, affects: fc.array(fc.record({ ref: text })) })
    await fc.assert(
      fc.asyncProperty(fc.array(component), fc.array(vulnerability), async (components, vulnerabilities) => {
        const source = sourceOf(
          JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', components, vulnerabilities }),
        )
        for (const format of formats)
          expect(await faultsOf(await normalized(source, format), format)).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  test('tells of what else is known', async () => {
    const document = {
      bomFormat: 'CycloneDX',
      specVersion: '1.4',
      components: [{ 'bom-ref': 'a', name: 'a', version: '1' }],
      vulnerabilities: [{ id: 'CVE-2024-1', affects: [{ ref: 'a' }, { ref: 'not here' }] }],
    }
    const pieces: string[] = []
    await normalize(sourceOf(JSON.stringify(document)), 'cyclonedx', {
      write: (text) => pieces.push(text),
      tool: { name: 'sbom-export', version: '1.2.3' },
      now: new Date(0),
      enrich: async () => (component, vulnerability) => ({
        ...vulnerability,
        severity: 'high',
        score: 7.5,
        epss: 0.5,
        fixedVersion: `${component.name} 2`,
        exploitAvailable: true,
        knownExploited: '2024-05-20',
        isSuppressed: true,
      }),
    })
    expect(await cyclonedxSchema.validate(pieces.join(''))).toBeNull()
    const { vulnerabilities } = await reading(sourceOf(pieces.join('')))
    expect(vulnerabilities).toMatchObject([
      {
        id: 'CVE-2024-1',
        affects: 'a',
        severity: 'high',
        score: 7.5,
        epss: 0.5,
        versions: [
          { version: '1', isAffected: true },
          { version: 'a 2', isAffected: false },
        ],
        exploitAvailable: true,
        knownExploited: '2024-05-20',
      },
      // Of what is not listed nothing else can be known.
      { id: 'CVE-2024-1', affects: '' },
    ])
    expect(JSON.parse(pieces.join('')).vulnerabilities).toMatchObject([
      { analysis: { detail: 'Hidden by a suppression rule of Amazon Inspector' } },
      { id: 'CVE-2024-1' },
    ])
  })
})

describe('licences', () => {
  test.each([
    ['MIT', 'MIT'],
    ['mit', 'MIT'],
    ['mit or apache-2.0', 'MIT OR Apache-2.0'],
    ['(MIT AND (BSD-3-Clause OR ISC))', '(MIT AND (BSD-3-Clause OR ISC))'],
    ['GPL-2.0-or-later WITH Classpath-exception-2.0', 'GPL-2.0-or-later WITH Classpath-exception-2.0'],
    ['GPL-2.0-with-classpath-exception', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['GPL-2.0+', 'GPL-2.0+'],
    ['LGPL-2.1-only+', 'LGPL-2.1-only+'],
    ['', undefined],
    ['MIT OR', undefined],
    ['OR MIT', undefined],
    ['MIT ISC', undefined],
    ['(MIT', undefined],
    ['MIT)', undefined],
    ['()', undefined],
    ['MIT WITH', undefined],
    ['MIT WITH ISC', undefined],
    ['(MIT) WITH Classpath-exception-2.0', undefined],
    ['GPL-2.0-with-classpath-exception WITH Bison-exception-2.2', undefined],
    ['GPLv2', undefined],
    ['constructor', undefined],
    [Array.from({ length: 2000 }, () => 'MIT').join(' OR '), undefined],
  ])('%j as an expression', (text, expression) => {
    expect(licenseExpression(text)).toBe(expression)
  })

  test('one by its identifier', () => {
    expect([licenseId('apache-2.0'), licenseId('MIT OR ISC'), licenseId('toString')]).toEqual([
      'Apache-2.0',
      undefined,
      undefined,
    ])
  })
})

describe('canonical package URLs', () => {
  test.each([
    ['pkg:npm/@babel/core@7.0.0', '', 'pkg:npm/%40babel/core@7.0.0'],
    [
      'pkg:dpkg/libss2@1.44.5-1+deb10u3?arch=ARM64&epoch=0&upstream=a+b.src',
      'debian',
      'pkg:deb/debian/libss2@1.44.5-1%2Bdeb10u3?arch=arm64&upstream=a%2Bb.src',
    ],
    ['pkg:dpkg/git@1?epoch=1&distro=bookworm', 'ubuntu', 'pkg:deb/debian/git@1?distro=bookworm&epoch=1'],
    ['pkg:alpine/busybox@1', '', 'pkg:apk/alpine/busybox@1'],
    ['pkg:rpm/bash@5.1', '', 'pkg:rpm/bash@5.1'],
    ['pkg:constructor/toString@1', '', 'pkg:constructor/toString@1'],
    ['pkg:pypi/Foo_Bar@1?path=usr/lib', 'debian', 'pkg:pypi/foo-bar@1?path=usr%2Flib'],
    ['pkg:golang//github.com//a/b@v1#x/y z', '', 'pkg:golang/github.com/a/b@v1#x/y%20z'],
    [
      'pkg:oci/web@sha256:00?repository_url=ghcr.io/a',
      '',
      'pkg:oci/web@sha256:00?repository_url=ghcr.io%2Fa',
    ],
    ["pkg:generic/a(b)'*!@1", '', 'pkg:generic/a%28b%29%27%2A%21@1'],
    ['pkg:generic/a\ud800@1', '', 'pkg:generic/a%EF%BF%BD@1'],
  ])('%s (%s)', (text, distribution, canonical) => {
    const purl = parsePackageUrl(text)
    if (purl === undefined) throw new Error('no package URL')
    expect(canonicalPackageUrl(purl, distribution)).toBe(canonical)
    const again = parsePackageUrl(canonical)
    if (again === undefined) throw new Error('no package URL')
    expect(canonicalPackageUrl(again)).toBe(canonical)
  })
})
