/** Several documents of one image: the same scan again, or parts of it. */
import { expect, test } from '@jest/globals'
import type { Component, Vulnerability } from '../src/document.js'
import { type Collected, collectFacts, mergeFacts } from '../src/tables.js'
import { component, documentFacts, vulnerability } from './tables.js'

type Told = {
  readonly at?: string
  readonly tools?: readonly string[]
  readonly names?: readonly string[]
  readonly vulnerabilities?: readonly Vulnerability[]
}

function told({
  at = '2026-01-02T00:00:00Z',
  tools = ['syft 1.2'],
  names = [],
  vulnerabilities = [],
}: Told): Collected {
  const { visitor, finish } = collectFacts(Date.now())
  for (const name of names) visitor.component(component({ name }) satisfies Component)
  for (const one of vulnerabilities) visitor.vulnerability(one)
  return finish({ ...documentFacts({}, at), tools }, 'web.json')
}

const earlier = { at: '2026-01-01T00:00:00Z' }

function merged(...several: readonly Told[]): {
  packages: readonly string[]
  vulnerabilities: readonly string[]
} {
  const whole = mergeFacts(several.map(told))
  expect(mergeFacts(several.map(told).reverse())).toEqual(whole)
  return {
    packages: whole.packages.map((one) => one.package),
    vulnerabilities: whole.vulnerabilities.map(({ cve }) => cve),
  }
}

const cve = (id: string) => vulnerability({ id, affects: 'lodash@4.17.20' })

test('what a build writes of its stages is one image', () => {
  expect(merged({ names: ['lodash'] }, { ...earlier, names: ['gcc'] }).packages).toEqual(['gcc', 'lodash'])
})

test('a part that lists some of the same packages stays', () => {
  expect(
    merged({ names: ['lodash', 'bash'] }, { ...earlier, names: ['lodash', 'gcc'] }).packages,
  ).toHaveLength(3)
})

test('the same scan again takes the place of the earlier one', () => {
  const now = { names: ['lodash', 'minimist'], vulnerabilities: [cve('CVE-2')], tools: ['syft 1.3'] }
  const before = { ...earlier, names: ['lodash'], vulnerabilities: [cve('CVE-1')] }
  expect(merged(now, before)).toEqual({ packages: ['lodash', 'minimist'], vulnerabilities: ['CVE-2'] })
})

test('one of other tools stays beside it', () => {
  const now = { names: ['lodash'], vulnerabilities: [cve('CVE-2')] }
  const before = { ...earlier, names: ['lodash'], vulnerabilities: [cve('CVE-1')], tools: ['trivy 1'] }
  expect(merged(now, before).vulnerabilities).toEqual(['CVE-1', 'CVE-2'])
})

test('a list without vulnerabilities clears none', () => {
  const before = { ...earlier, names: ['lodash'], vulnerabilities: [cve('CVE-1')] }
  expect(merged({ names: ['lodash'] }, before).vulnerabilities).toEqual(['CVE-1'])
})

test('an empty document takes nothing away', () => {
  expect(merged({}, { ...earlier, names: ['lodash'] }).packages).toEqual(['lodash'])
})

test.each([
  ['syft 1.2', 'syft 1.3'],
  ['syft-v1.2.3', 'syft-v1.3.0'],
  ['buildkit-v0.11.0', 'buildkit-v0.12.0'],
  ['Amazon Inspector SBOM Generator 1.0', 'Amazon Inspector SBOM Generator 1.1'],
])('%j and %j are one tool', (before, after) => {
  const [one, other] = [told({ tools: [before] }), told({ tools: [after] })]
  expect(one.source).toBe(other.source)
})

test.each([
  ['cdxgen', 'cdxgen-plugin'],
  ['a', 'b'],
  ['x-1 y', 'x-2 y'],
])('%j and %j are two', (a, b) => {
  expect(told({ tools: [a] }).source).not.toBe(told({ tools: [b] }).source)
})

test('a name of a tool that is a megabyte long is cut in linear time', () => {
  expect(told({ tools: [`${'-1'.repeat(500_000)} !`] }).source?.length).toBeLessThan(20_000)
})

test('a time that cannot be is untold, so that it does not stay the newest', () => {
  for (const at of ['2099-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '+012345-01-01T00:00:00Z'])
    expect(told({ at }).image.exportedat).toBeUndefined()
})

test('one reference of a thousand components and a thousand vulnerabilities stay a thousand rows', () => {
  const { visitor, finish } = collectFacts(Date.now())
  for (let at = 0; at < 1000; at++) visitor.component(component({ ref: 'a', name: `p${at}` }))
  for (let at = 0; at < 1000; at++) visitor.vulnerability(vulnerability({ id: `CVE-${at}`, affects: 'a' }))
  const { packages, vulnerabilities, dangling } = finish(documentFacts(), 'web.json')
  expect([packages.length, vulnerabilities.length, dangling.length]).toEqual([1000, 0, 1000])
})
