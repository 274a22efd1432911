/** The account in which the exports of these tests run. */
import type { InspectedScript, InspectorScript, Scenario } from '@aws-delivery-actions/sandbox'

export const registry = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

export const inputs: Readonly<Record<string, string>> = {
  image: `${registry}/team/web_app:v1`,
  bucket: 'reports',
  'key-prefix': 'sbom',
  'kms-key-arn': 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
}

const image: InspectedScript = {
  repository: 'team/web_app',
  tag: 'v1',
  packages: [
    {
      purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1?path=app/lib/log4j-core-2.14.1.jar',
      name: 'log4j-core',
      vulnerabilities: [
        {
          id: 'CVE-2021-44228',
          severity: 'CRITICAL',
          cvss: [{ score: 10, version: '3.1' }],
          epss: 0.97,
          fixedIn: '2.17.1',
          exploitAvailable: true,
        },
      ],
    },
    { purl: 'pkg:dpkg/e2fsprogs@1.44.5-1+deb10u3?arch=ARM64&epoch=0', vulnerabilities: ['CVE-2022-1304'] },
  ],
}

/** What a case changes. Images take what they do not say themselves from the one above. */
export type Change = {
  readonly inspector?: Omit<InspectorScript, 'images'> & {
    readonly images?: readonly Partial<InspectedScript>[]
  }
  readonly scenario?: Partial<Scenario>
}

export function worldWith({ inspector = {}, scenario = {} }: Change): Scenario {
  const { images = [{}], ...rest } = inspector
  return {
    buckets: { reports: {}, tables: {} },
    registries: {
      '127.0.0.1': {
        personality: 'ecr',
        repositories: {
          'team/web_app': {
            images: [
              { tags: ['v1'], platform: 'linux/amd64' },
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
                images: [{ platform: 'linux/amd64', attested: true }, { platform: 'linux/arm64' }],
              },
            ],
          },
        },
      },
    },
    inspector: { reports: [{ lasts: '1s' }], ...rest, images: images.map((each) => ({ ...image, ...each })) },
    ...scenario,
  }
}

export function flags(given: Readonly<Record<string, string>>): string[] {
  return Object.entries(given).map(([name, value]) => `--${name}=${value}`)
}
