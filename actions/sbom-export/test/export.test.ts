/** Exports on a virtual clock: minutes of waiting in a moment. */
import type { Scenario } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { stage } from './live.js'

const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const key = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const given = {
  image: `${host}/team/web_app:v1`,
  bucket: 'reports',
  'key-prefix': 'sbom',
  'kms-key-arn': key,
}

const packages = [
  {
    purl: 'pkg:dpkg/openssl@3.0.11-1~deb12u2?arch=AMD64&epoch=0&upstream=openssl-3.0.11-1~deb12u2.src.dpkg',
    vulnerabilities: [
      {
        id: 'CVE-2024-0001',
        severity: 'CRITICAL' as const,
        score: 9.1,
        cvss: [
          { score: 9.8, version: '3.1' },
          { score: 7.5, version: '2.0' },
        ],
        epss: 0.42,
        fixedIn: '3.0.13-1~deb12u1',
        exploitAvailable: true,
      },
      { id: 'CVE-2024-0002', isSuppressed: true },
    ],
  },
  {
    purl: 'pkg:npm/lodash@4.17.20?path=app/node_modules/lodash/package.json',
    vulnerabilities: ['CVE-2021-23337'],
  },
]

function scenario(inspector: Partial<Scenario['inspector']> = {}, more: Partial<Scenario> = {}): Scenario {
  return {
    buckets: { reports: {} },
    registries: {
      '127.0.0.1': {
        personality: 'ecr',
        repositories: { 'team/web_app': { images: [{ tags: ['v1'], platform: 'linux/amd64' }] } },
      },
    },
    inspector: { images: [{ repository: 'team/web_app', tag: 'v1', packages }], ...inspector },
    ...more,
  }
}

test('a digest that is scanned is exported with few calls', async () => {
  await using set = await stage(scenario())
  const job = await set.job(given)
  const outcome = await job.outcome
  expect(outcome).toMatchObject({
    verdict: 'passed',
    outputs: { images: 1, packages: 2, vulnerabilities: 3 },
  })
})
