/** Which components a snapshot takes, and what replaces what. */
import { parsePackageUrl } from '@aws-delivery-actions/sbom/package-url'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { GitHubRun } from '../src/hand-off/github-run.js'
import { type Content, collectPackages, snapshotsOf } from '../src/hand-off/snapshot.js'

const image = {
  digest: `sha256:${'a'.repeat(64)}`,
  arn: 'shop/web:1',
  account: '',
  region: '',
  repository: 'shop/web',
  architecture: 'arm64',
  operatingSystem: 'Debian GNU/Linux 12',
}

function contentOf(purls: readonly string[]): Content {
  const packages = collectPackages()
  for (const purl of purls) packages.component({ ref: '', purl })
  return packages.finish(image, 'web.json')
}

test.each([
  ['pkg:npm/a@1.0.0', 'pkg:npm/a@1.0.0'],
  ['pkg:npm/a', 'pkg:npm/a'],
  ['pkg:dpkg/bash@5.2-1?arch=ARM64&epoch=0', 'pkg:deb/debian/bash@5.2-1?arch=arm64'],
  ['pkg:pypi/pip@22.0.4?path=usr/local/lib', 'pkg:pypi/pip@22.0.4?path=usr%2Flocal%2Flib'],
  ['pkg:golang/stdlib@1.22.0', 'pkg:golang/stdlib@1.22.0'],
  ['pkg:swift/github.com/apple/swift-nio@2.0.0', 'pkg:swift/github.com/apple/swift-nio@2.0.0'],
  ['pkg:swift/github.com/apple/swift-nio', undefined],
  ['pkg:maven/log4j-core@2.14.1', undefined],
  ['pkg:cran/A3', undefined],
  ['pkg:1type/x@1', undefined],
  ['https://example.com/a', undefined],
  ['', undefined],
])('%s', (purl, taken) => {
  const { resolved, dropped } = contentOf([purl, 'pkg:npm/other@1'])
  expect(Object.keys(resolved)).toEqual([...(taken === undefined ? [] : [taken]), 'pkg:npm/other@1'].sort())
  expect(dropped).toBe(taken === undefined ? 1 : 0)
})

test.each([
  ['what the image needs itself', { image: ['a'], a: ['b'] }, { a: 'direct', b: 'indirect' }],
  ['what stands in a lock file', { image: ['lock'], lock: ['a'], a: ['b'] }, { a: 'direct', b: 'indirect' }],
  ['both ways at once', { image: ['a', 'b'], a: ['b'] }, { a: 'direct', b: 'direct' }],
  ['a circle', { image: ['a'], a: ['b'], b: ['a', 'image'] }, { a: 'direct', b: 'indirect' }],
  ['what nothing leads to', { image: ['a'], c: ['b'] }, { a: 'direct', b: undefined }],
  ['a graph without the image', { a: ['b'] }, { a: undefined, b: undefined }],
] as const)('who asked for a package: %s', (_, needs, expected) => {
  const packages = collectPackages()
  for (const ref of ['a', 'b']) packages.component({ ref, purl: `pkg:npm/${ref}@1` })
  packages.component({ ref: 'lock', purl: '' })
  for (const [from, to] of Object.entries(needs)) packages.dependency(from, to)
  const { resolved } = packages.finish(image, 'web.json', ['image'])
  const found = Object.entries(expected).map(([ref]) => [ref, resolved[`pkg:npm/${ref}@1`]?.relationship])
  expect(Object.fromEntries(found)).toEqual(expected)
})

test('whatever a document holds, what is sent reads as it stands', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__proto__', '@', '/', '%', '#', '?', ''),
  )
  const purl = fc.tuple(fc.constantFrom('npm', 'maven', 'deb', 'x'), text, text, text)
  fc.assert(
    fc.property(fc.array(purl), (parts) => {
      const purls = parts.map(([type, a, b, c]) => `pkg:${type}/${a}/${b}@${c}`)
      const { resolved, dropped } = contentOf(purls)
      for (const [name, { package_url }] of Object.entries(resolved)) {
        expect(package_url).toBe(name)
        expect(name).toMatch(/^pkg:[a-z]+\/[\x21-\x7e]+$/)
        expect(parsePackageUrl(name)?.name).not.toBe('')
      }
      expect(Object.keys(resolved).length + dropped).toBeLessThanOrEqual(purls.length)
    }),
  )
})

test('a build of the same image replaces the one before', () => {
  const run = {
    job: 'Release sbom',
    id: '1',
    page: undefined,
    detectorUrl: 'https://github.com/a/b',
  } as GitHubRun
  const about = { version: '1.2.3', scanned: new Date(0) }
  const before = contentOf(['pkg:npm/a@1'])
  const after = { ...before, image: { ...image, digest: `sha256:${'b'.repeat(64)}`, arn: 'shop/web:2' } }
  const [one, other] = [snapshotsOf([before], run, about)[0], snapshotsOf([after], run, about)[0]]
  expect(one?.job.correlator).toBe('Release sbom shop/web arm64')
  expect(other?.job.correlator).toBe(one?.job.correlator)
  expect(Object.keys(other?.manifests ?? {})).toEqual(Object.keys(one?.manifests ?? {}))
})
