/** The world of the exports in `exports.json`, and how a case adds to it. */
import { readFileSync } from 'node:fs'
import type { Scenario } from '@aws-delivery-actions/sandbox'

export type Case = {
  readonly name: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly scenario?: Partial<Scenario>
  /** Images take what they do not say themselves from `image`. */
  readonly inspector?: Scenario['inspector']
  readonly passes?: Readonly<Record<string, unknown>>
  readonly fails?: number
  readonly error?: string
  readonly mend?: string
  readonly outputs?: Readonly<Record<string, unknown>>
  /** Exactly; none of what is not named when it is empty. */
  readonly calls?: Readonly<Record<string, number>>
  readonly mostCalls?: Readonly<Record<string, number>>
  /** Milliseconds between the first call and the second. */
  readonly firstPollWithin?: Readonly<Record<string, number>>
  readonly request?: Readonly<Record<string, object>>
  /** Seconds. */
  readonly takes?: readonly [number, number]
  readonly lines?: readonly string[]
  readonly warnings?: readonly string[]
}

export const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL('exports.json', import.meta.url), 'utf8'),
)

export const image = {
  repository: 'team/web_app',
  tag: 'v1',
  packages: [
    {
      purl: 'pkg:dpkg/openssl@3.0.11-1~deb12u2?arch=AMD64&epoch=0&upstream=openssl-3.0.11-1~deb12u2.src.dpkg',
      vulnerabilities: [
        {
          id: 'CVE-2024-0001',
          severity: 'CRITICAL',
          score: 9.1,
          cvss: [
            { score: 7.5, version: '2.0' },
            { score: 9.8, version: '3.1' },
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
  ],
} as const

export const given = {
  image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web_app:v1',
  bucket: 'reports',
  'key-prefix': 'sbom',
  'kms-key-arn': 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
}

export function scenarioOf({
  scenario = {},
  inspector = {},
}: Pick<Case, 'scenario' | 'inspector'>): Scenario {
  const { images = [{}], ...rest } = inspector
  return {
    buckets: { reports: {} },
    registries: {
      '127.0.0.1': {
        personality: 'ecr',
        repositories: {
          'team/web_app': {
            images: [
              { tags: ['v1'], platform: 'linux/amd64' },
              { tags: ['old'], platform: 'linux/s390x', archived: true },
              { tags: ['chart'], mediaType: 'application/vnd.example', document: { schemaVersion: 2 } },
              {
                tags: ['many'],
                images: Array.from({ length: 12 }, (_, at) => ({
                  platform: 'linux/arm/v7',
                  content: String(at),
                })),
              },
              {
                tags: ['older-index'],
                pushedAgo: '3d',
                images: [
                  { platform: 'linux/amd64', content: 'of the older index' },
                  { platform: 'linux/riscv64', content: 'of the older index' },
                ],
              },
              {
                tags: ['index'],
                images: [
                  { platform: 'linux/amd64', content: 'of the index', attested: true },
                  { platform: 'linux/arm64', content: 'of the index' },
                ],
              },
            ],
          },
        },
      },
    },
    inspector: { ...rest, images: images.map((each) => ({ ...image, ...each })) },
    ...scenario,
  }
}
