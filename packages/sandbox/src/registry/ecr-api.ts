/** What ECR tells about its registries beside the distribution API. AWS JSON 1.1. */
import type { Clock } from '@aws-delivery-actions/aws'
import type { HttpAnswer, HttpRequest } from '../http-server.js'
import { ServiceError } from '../service-error.js'
import type { Members, SandboxService } from '../services.js'
import type { Repository, StoredManifest } from './repository.js'
import { ecrPassword, isLoopback, type Registry } from './world.js'

/** What the signature of a request tells beside what it asks for. */
type Asker = { readonly account: string; readonly region: string }

type Perform = (registry: Registry, request: Members, asker: Asker) => Members

const targets = {
  ecr: 'AmazonEC2ContainerRegistry_V20150921',
  'ecr-public': 'SpencerFrontendService',
} as const

export function ecrApi(
  iam: keyof typeof targets,
  registries: ReadonlyMap<string, Registry>,
  clock: Clock,
): SandboxService {
  const operations = new Map<string, Perform>([
    ['DescribeRepositories', describeRepositories],
    ['DescribeImages', describeImages],
    ['BatchGetImage', batchGetImage],
  ])
  return {
    iam,
    read({ headers, body }) {
      const [service, operation] = String(headers['x-amz-target']).split('.')
      if (service !== targets[iam] || operation === undefined) return undefined
      return { operation, request: JSON.parse(body || '{}') }
    },
    perform(operation, request, http) {
      const asker = askerOf(http, request)
      if (operation === 'GetAuthorizationToken') return authorizationToken(iam, asker, clock)
      const perform = operations.get(operation)
      const registry = asked(registries, asker)
      if (perform === undefined || registry === undefined || iam === 'ecr-public') {
        throw new ServiceError('UnknownOperationException', '', 400)
      }
      return perform(registry, request, asker)
    },
    answer: (result) => json(200, result),
    refuse: ({ code, message, status }) => json(status, { __type: code === '' ? null : code, message }),
  }
}

function json(status: number, body: unknown): HttpAnswer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(body) }
}

function askerOf({ headers }: HttpRequest, { registryId }: Members): Asker {
  const [, region = 'us-east-1'] = /Credential=[^/]+\/\d+\/([^/]+)\//.exec(headers.authorization ?? '') ?? []
  return { account: typeof registryId === 'string' ? registryId : '123456789012', region }
}

/** The registry of that account and Region, else the one on loopback that plays ECR. */
export function asked(
  registries: ReadonlyMap<string, Registry>,
  { account, region }: Asker,
): Registry | undefined {
  const all = [...registries.values()].filter(({ behaviour }) => behaviour.errors === 'ecr')
  const named = all.find(({ host }) => host.startsWith(`${account}.dkr`) && host.includes(`ecr.${region}.`))
  return named ?? all.find(({ host }) => isLoopback(host))
}

function authorizationToken(iam: keyof typeof targets, { account, region }: Asker, clock: Clock): Members {
  const authorizationToken = Buffer.from(`AWS:${ecrPassword}`).toString('base64')
  const expiresAt = clock.now() / 1000 + 43_200
  if (iam === 'ecr-public') return { authorizationData: { authorizationToken, expiresAt } }
  const proxyEndpoint = `https://${account}.dkr.ecr.${region}.amazonaws.com`
  return { authorizationData: [{ authorizationToken, expiresAt, proxyEndpoint }] }
}

function describeRepositories(registry: Registry, request: Members, { account, region }: Asker): Members {
  const { repositoryNames } = request as { repositoryNames?: readonly string[] }
  const found = repositoryNames?.map((name) => named(registry, name)) ?? [...registry.repositories.values()]
  return {
    repositories: found.map(({ name, script: { mutability = 'MUTABLE', exclusions } }) => ({
      repositoryArn: `arn:aws:ecr:${region}:${account}:repository/${name}`,
      registryId: account,
      repositoryName: name,
      repositoryUri: `${registry.host}/${name}`,
      createdAt: 1_767_225_600,
      imageTagMutability: mutability,
      ...(exclusions === undefined
        ? {}
        : {
            imageTagMutabilityExclusionFilters: exclusions.map((filter) => ({
              filterType: 'WILDCARD',
              filter,
            })),
          }),
      imageScanningConfiguration: { scanOnPush: false },
      encryptionConfiguration: { encryptionType: 'AES256' },
    })),
  }
}

function describeImages(registry: Registry, request: Members, { account }: Asker): Members {
  const { repositoryName = '', imageIds } = request as {
    repositoryName?: string
    imageIds?: readonly ImageId[]
  }
  const repository = named(registry, repositoryName)
  const found = imageIds?.map((id) => {
    const manifest = manifestOf(repository, id)
    if (manifest !== undefined) return manifest
    throw new ServiceError(
      'ImageNotFoundException',
      `The image with imageId ${JSON.stringify(id)} does not exist within the repository with name '${repositoryName}' in the registry with id '${account}'`,
    )
  })
  const tags = [...repository.tags()]
  return {
    imageDetails: (found ?? [...repository.manifests.values()]).map((manifest) => ({
      registryId: account,
      repositoryName,
      imageDigest: manifest.digest,
      imageTags: tags.flatMap(([tag, digest]) => (digest === manifest.digest ? [tag] : [])),
      imageSizeInBytes: manifest.bytes.length,
      imagePushedAt: manifest.pushedAt / 1000,
      imageManifestMediaType: manifest.mediaType,
      imageStatus: manifest.archived ? 'ARCHIVED' : 'ACTIVE',
    })),
  }
}

function batchGetImage(registry: Registry, request: Members, { account }: Asker): Members {
  const { repositoryName = '', imageIds = [] } = request as {
    repositoryName?: string
    imageIds?: readonly ImageId[]
  }
  const repository = named(registry, repositoryName)
  const looked = imageIds.map((imageId) => ({ imageId, manifest: manifestOf(repository, imageId) }))
  return {
    images: looked.flatMap(({ imageId, manifest }) =>
      manifest === undefined || manifest.archived
        ? []
        : [
            {
              registryId: account,
              repositoryName,
              imageId: { ...imageId, imageDigest: manifest.digest },
              imageManifest: manifest.bytes.toString(),
              imageManifestMediaType: manifest.mediaType,
            },
          ],
    ),
    failures: looked.flatMap(({ imageId, manifest }) =>
      manifest === undefined || manifest.archived ? [failure(imageId, manifest)] : [],
    ),
  }
}

type ImageId = { readonly imageDigest?: string; readonly imageTag?: string }

function manifestOf(repository: Repository, { imageDigest, imageTag }: ImageId): StoredManifest | undefined {
  return repository.manifests.get(imageDigest ?? repository.tags().get(imageTag ?? '') ?? '')
}

function failure(imageId: ImageId, manifest: StoredManifest | undefined): Members {
  return manifest === undefined
    ? { imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' }
    : {
        imageId,
        failureCode: 'ImageInaccessible',
        failureReason: 'Requested image is archived and cannot be pulled',
      }
}

function named({ repositories }: Registry, name: string): Repository {
  const found = repositories.get(name)
  if (found !== undefined) return found
  throw new ServiceError(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '123456789012'`,
  )
}
