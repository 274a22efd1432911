/** What findings of Amazon Inspector add, and what that costs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Component, Vulnerability } from '@aws-delivery-actions/sbom'
import { factsFrom, openTable } from '@aws-delivery-actions/sbom/tables'
import { expect, test } from '@jest/globals'
import { enriched, findingFrom, type Told } from '../src/findings/finding.js'
import { given, scenarioOf } from './exports.js'
import { stage } from './live.js'

const component: Component = {
  ref: 'r',
  type: 'library',
  name: 'openssl',
  namespace: '',
  version: '3.0.11-1~deb12u2',
  fullVersion: '0:3.0.11-1~deb12u2',
  purl: '',
  ecosystem: 'deb',
  license: '',
  path: '',
}
const vulnerability: Vulnerability = { id: 'CVE-1', affects: 'r', severity: 'unknown' }

function told(packages: object[], more: object = {}): Told {
  const image = { type: 'AWS_ECR_CONTAINER_IMAGE', id: 'arn:aws:ecr:eu-west-1:1:repository/a/sha256:0' }
  return {
    severity: 'HIGH',
    status: 'ACTIVE',
    resources: [image],
    packageVulnerabilityDetails: { vulnerabilityId: 'CVE-1', vulnerablePackages: packages },
    ...more,
  } as unknown as Told
}

const libssl = { name: 'libssl3', version: '3.0.11', release: '1~deb12u2', fixedInVersion: '0:3.0.14' }
const openssl = { name: 'openssl', version: '3.0.11', release: '1~deb12u2', fixedInVersion: '0:3.0.13' }
const older = { name: 'openssl', version: '1.1.1', fixedInVersion: '1.1.1w' }

test.each([
  ['of this package and version', [libssl, older, openssl], '0:3.0.13'],
  ['of its name, where no version is the same', [libssl, older], '1.1.1w'],
  ['nothing, where versions of its name disagree', [{ ...openssl, version: '2' }, older], undefined],
  ['none of packages of other names', [libssl, { ...libssl, name: 'libcrypto' }], undefined],
  [
    'where one list knows of one and the other does not',
    [openssl, { ...openssl, fixedInVersion: 'NotAvailable' }],
    '0:3.0.13',
  ],
  ['nothing that is not there', [{ ...openssl, fixedInVersion: 'NotAvailable' }], undefined],
])('the fix: %s', (_, packages, fix) => {
  const finding = findingFrom(told(packages))
  expect(finding && enriched(component, vulnerability, finding).fixedVersion).toBe(fix)
})

test.each([
  ['maven', 'org.x', 'core', 'org.x:core'],
  ['npm', '@babel', 'traverse', '@babel/traverse'],
  ['npm', '', '@babel/traverse', '@babel/traverse'],
  ['pypi', '', 'Zope.Interface', 'zope-interface'],
  ['golang', '', 'stdlib', 'go/stdlib'],
] as const)('names of %s: %s %s is %s', (ecosystem, namespace, name, toldName) => {
  const finding = findingFrom(told([{ ...openssl, name: toldName }, older]))
  const asked = { ...component, ecosystem, namespace, name }
  expect(finding && enriched(asked, vulnerability, finding).fixedVersion).toBe('0:3.0.13')
})

test.each([
  [
    [
      { version: '2.0', baseScore: 9 },
      { version: '3.0', baseScore: 5 },
      { version: '3.1', baseScore: 7.5 },
    ],
    7.5,
  ],
  [
    [
      { version: '4.0', baseScore: 8.7 },
      { version: '2.0', baseScore: 10 },
    ],
    8.7,
  ],
  [[{ version: '3.1' }, { version: '2.0', baseScore: 4 }], 4],
  [[], 6.1],
])('the score of %j', (cvss, score) => {
  const details = { vulnerabilityId: 'CVE-1', cvss }
  const finding = findingFrom(told([], { packageVulnerabilityDetails: details, inspectorScore: 6.1 }))
  expect(finding?.score).toBe(score)
})

test('a finding that says less takes nothing away', () => {
  const known: Vulnerability = {
    ...vulnerability,
    severity: 'critical',
    score: 9,
    epss: 0.5,
    fixedVersion: '2',
  }
  const finding = findingFrom(told([], { severity: 'UNTRIAGED' }))
  expect(finding && enriched(component, known, finding)).toEqual(known)
})

test('what is about no package of an image is none', () => {
  expect(findingFrom(told([], { packageVulnerabilityDetails: undefined }))).toBeUndefined()
  expect(findingFrom(told([], { resources: [] }))).toBeUndefined()
})

test('severity, scores, fix, exploit and suppression come into the table', async () => {
  await using set = await stage(scenarioOf({}))
  const job = await set.job(given)
  await job.outcome
  const folder = 'account=123456789012/region=eu-west-1'
  const open = async (table: string) => {
    const [file = ''] = (await job.edge.files.find([join('sbom-tables', table, folder)], ['*.parquet'])).files
    const bytes = readFileSync(join(job.folder, file))
    return await openTable({
      byteLength: bytes.length,
      slice: (from, to) =>
        bytes.buffer.slice(bytes.byteOffset + from, bytes.byteOffset + (to ?? bytes.length)) as ArrayBuffer,
    })
  }
  const facts = await factsFrom(await open('sbom'), await open('cve'), () => true)
  const [image] = facts.values()
  expect(image?.vulnerabilities).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        cve: 'CVE-2024-0001',
        severity: 'critical',
        score: 9.8,
        epss: 0.42,
        fixedversion: '3.0.13-1~deb12u1',
        exploitavailable: true,
        suppressed: false,
      }),
      expect.objectContaining({ cve: 'CVE-2024-0002', severity: 'medium', suppressed: true }),
    ]),
  )
})
