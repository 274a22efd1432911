/** The world in which an image is published: two builds in Amazon ECR, and what Amazon Inspector finds in them. */
import type { RepositoryScript, Sandbox, Scenario } from '@aws-delivery-actions/sandbox'

export type ImageWorld = {
  /** The commits of both builds. */
  readonly revisions?: readonly [string, string] | undefined
  readonly repository?: Omit<RepositoryScript, 'images'> | undefined
}

export const registryHost = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

const log4j = {
  purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
  name: 'log4j-core',
  vulnerabilities: ['CVE-2021-44228'],
}
const lodash = { purl: 'pkg:npm/lodash@4.17.21' }

export function imageScenario({ revisions = ['abc', 'abc'], repository }: ImageWorld = {}): Scenario {
  const images = (['linux/amd64', 'linux/arm64'] as const).map((platform, at) => ({
    platform,
    tags: [`1.4.2-${platform.slice(6)}`],
    labels: { 'org.opencontainers.image.revision': revisions[at] ?? '' },
  }))
  return {
    buckets: { reports: {} },
    registries: {
      [registryHost]: { personality: 'ecr', repositories: { web: { ...repository, images } } },
    },
    inspector: {
      reports: [{ lasts: '1s' }],
      images: [
        { repository: 'web', tag: '1.4.2-amd64', packages: [log4j] },
        { repository: 'web', tag: '1.4.2-arm64', packages: [lodash] },
      ],
    },
  }
}

/** The digest of a tag, and nothing where there is none. */
export async function digestAt(sandbox: Sandbox, tag: string): Promise<string | undefined> {
  const answer = await fetch(sandbox.url, {
    method: 'POST',
    headers: {
      // The sandbox reads the Region from it, and no signature.
      authorization: 'AWS4-HMAC-SHA256 Credential=SANDBOX/20260101/eu-west-1/ecr/aws4_request',
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.BatchGetImage',
    },
    body: JSON.stringify({ repositoryName: 'web', imageIds: [{ imageTag: tag }] }),
  })
  const { images = [] } = (await answer.json()) as { images?: { imageId: { imageDigest: string } }[] }
  return images[0]?.imageId.imageDigest
}
