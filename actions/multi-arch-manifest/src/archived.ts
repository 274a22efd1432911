/** Sources that ECR has put away. It answers as if they did not exist, and only its own API tells. */
import { isAccessDenied, isNotFound } from '@aws-delivery-actions/aws'
import { messageOf, ServiceFailure } from '@aws-delivery-actions/host'
import { ecrRegistryOf } from '@aws-delivery-actions/oci'
import type { LiveEdge } from './live-edge.js'
import type { Source } from './question.js'

/** @throws {ServiceFailure} for one that is archived: waiting does not bring it back. */
export async function refuseArchived(missing: readonly Source[], edge: LiveEdge): Promise<void> {
  const archived = await Promise.all(missing.map(async (source) => await isArchived(source, edge)))
  const names = missing.filter((_, at) => archived[at]).map(({ text }) => text)
  if (names.length === 0) return
  throw new ServiceFailure(`Archived in ECR, and not to be read there: ${names.join(', ')}`, {
    mend: 'restore them in ECR, which takes some minutes, or push them anew',
  })
}

async function isArchived({ reference }: Source, { aws, signal, host }: LiveEdge): Promise<boolean> {
  const { registry, repository: repositoryName, tag, digest } = reference
  const ecr = ecrRegistryOf(registry)
  if (ecr?.kind !== 'private') return false
  const imageId = digest === undefined ? { imageTag: tag } : { imageDigest: digest }
  try {
    const { imageDetails } = await aws.call(
      'ecr',
      'DescribeImages',
      { registryId: ecr.account, repositoryName, imageIds: [imageId] },
      { region: ecr.region, signal },
    )
    return imageDetails?.[0]?.imageStatus === 'ARCHIVED'
  } catch (error) {
    signal.throwIfAborted()
    if (isNotFound(error)) return false
    const why = isAccessDenied(error) ? 'ecr:DescribeImages is not allowed' : messageOf(error)
    host.log.warn(`Whether ${repositoryName} has it archived cannot be told: ${why}`)
    return false
  }
}
