import { errorCode, openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { afterEach, expect, test } from '@jest/globals'
import { type Sandbox, type Scenario, startSandbox, virtualClock } from '../src/index.js'

const clock = virtualClock()
let sandbox: Sandbox | undefined

afterEach(() => sandbox?.stop())

async function open(scenario: Scenario) {
  sandbox = await startSandbox({ scenario, clock })
  return openAws({ services, environment: sandbox.environment, clock, pace: { freeFor: 1e9 } })
}

const digest = `sha256:${'1'.repeat(64)}`
const order = {
  reportFormat: 'SPDX_2_3' as const,
  s3Destination: {
    bucketName: 'reports',
    keyPrefix: 'a',
    kmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/1',
  },
}

test('a report leaves an object for each image under its own id, and one is made at a time', async () => {
  const images = [
    { repository: 'team/a_b', digest, packages: [{ purl: 'pkg:npm/a@1.0.0', vulnerabilities: ['CVE-1'] }] },
  ]
  const aws = await open({ buckets: { reports: {} }, inspector: { images, reports: [{ lasts: '3s' }] } })
  const { reportId = '' } = await aws.call('inspector2', 'CreateSbomExport', order)
  const second = aws.call('inspector2', 'CreateSbomExport', order)
  await expect(second).rejects.toThrow('Cannot have multiple reports in-progress')
  await clock.sleep(3_000)
  const { Contents = [] } = await aws.call('s3', 'ListObjectsV2', { Bucket: 'reports' })
  expect(Contents.map(({ Key }) => Key)).toEqual([
    `a/SPDX_2_3_outputs_${reportId}/account=123456789012/resource=AWS_ECR_CONTAINER_IMAGE/` +
      `arn:aws:ecr:eu-west-1:123456789012:repository_team/a_b_${digest}_SPDX_2_3.json`,
  ])
  const read = await aws.call('s3', 'GetObject', { Bucket: 'reports', Key: Contents[0]?.Key ?? '' })
  const document = JSON.parse((await read.Body?.transformToString()) ?? '')
  expect(document).toMatchObject({ spdxVersion: 'SPDX-2.3', packages: [{ name: 'a', versionInfo: '1.0.0' }] })
  expect(document).not.toHaveProperty('dataLicense')
  const cancelled = aws.call('inspector2', 'CancelSbomExport', { reportId })
  expect(await cancelled.catch(errorCode)).toBe('ValidationException')
})

test('filters add up, and their values are alternatives', async () => {
  const image = (repository: string, number: number, tags: readonly string[]) => ({
    repository,
    tags,
    digest: `sha256:${String(number).repeat(64)}`,
  })
  const images = [image('a', 1, ['x']), image('a', 2, ['y']), image('b', 3, ['x']), image('c', 4, ['x'])]
  const aws = await open({ inspector: { images } })
  const covered = async (filterCriteria: object) => {
    const { coveredResources = [] } = await aws.call('inspector2', 'ListCoverage', { filterCriteria })
    return coveredResources.map(({ resourceId = '' }) => resourceId.at(-1)).join('')
  }
  const are = (...values: string[]) => values.map((value) => ({ comparison: 'EQUALS' as const, value }))
  expect(await covered({ ecrRepositoryName: are('a', 'b'), ecrImageTags: are('x') })).toBe('13')
  expect(await covered({ ecrRepositoryName: [{ comparison: 'NOT_EQUALS', value: 'a' }] })).toBe('34')
  expect(await covered({})).toBe('1234')
  const many = { ecrRepositoryName: are(...'abcdefghijk') }
  expect(await covered(many).catch(errorCode)).toBe('ValidationException')
})

test('filters are those of their operation', async () => {
  const aws = await open({ inspector: { images: [{ repository: 'a', digest }] } })
  const filter = (name: string, comparison = 'EQUALS') => ({
    filterCriteria: { [name]: [{ comparison, value: 'a' }] } as never,
  })
  expect(
    await aws.call('inspector2', 'ListCoverage', filter('scanStatusReason', 'PREFIX')).catch(errorCode),
  ).toBe('ValidationException')
  expect(await aws.call('inspector2', 'ListCoverage', filter('resourceType', '')).catch(errorCode)).toBe(
    'ValidationException',
  )
  const { findings } = await aws.call('inspector2', 'ListFindings', filter('title', 'PREFIX'))
  expect(findings).toEqual([])
})

test('an image has several findings of one vulnerability where the script splits it', async () => {
  const one = (finding: string, isSuppressed: boolean) => ({
    purl: `pkg:npm/%40scope/${finding}@1.0.0`,
    vulnerabilities: [{ id: 'CVE-1', finding, isSuppressed, related: ['GHSA-1'] }],
  })
  const images = [{ repository: 'a', digest, packages: [one('x', true), one('y', false)] }]
  const aws = await open({ inspector: { images } })
  const told = async (value: 'ACTIVE' | 'SUPPRESSED', comparison: 'EQUALS' | 'NOT_EQUALS' = 'EQUALS') => {
    const filterCriteria = { findingStatus: [{ comparison, value }] }
    const { findings = [] } = await aws.call('inspector2', 'ListFindings', { filterCriteria })
    return findings.map(({ packageVulnerabilityDetails: details }) => [
      details?.vulnerablePackages?.map(({ name }) => name).join(),
      details?.relatedVulnerabilities?.join(),
    ])
  }
  expect(await told('SUPPRESSED')).toEqual([['@scope/x', 'GHSA-1']])
  expect(await told('SUPPRESSED', 'NOT_EQUALS')).toEqual([['@scope/y', 'GHSA-1']])
})

test('coverage goes its way in time', async () => {
  const coverage = [
    { from: '5s', reason: 'PENDING_INITIAL_SCAN' },
    { from: '20s', reason: 'SUCCESSFUL' },
    { from: '90d', reason: 'SCAN_ELIGIBILITY_EXPIRED' },
  ]
  const aws = await open({ inspector: { images: [{ repository: 'a', digest, coverage }] } })
  const seen = async () => {
    const { coveredResources: [covered] = [] } = await aws.call('inspector2', 'ListCoverage', {})
    return [
      covered?.scanStatus?.reason,
      covered?.scanStatus?.statusCode,
      covered?.lastScannedAt !== undefined,
    ]
  }
  expect(await seen()).toEqual([undefined, undefined, false])
  await clock.sleep(5_000)
  expect(await seen()).toEqual(['PENDING_INITIAL_SCAN', 'ACTIVE', false])
  await clock.sleep(20_000)
  expect(await seen()).toEqual(['SUCCESSFUL', 'ACTIVE', true])
  await clock.sleep(90 * 86_400_000)
  expect(await seen()).toEqual(['SCAN_ELIGIBILITY_EXPIRED', 'INACTIVE', true])
})
