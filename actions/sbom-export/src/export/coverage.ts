/** Asks Amazon Inspector which images it covers, and how it is with them. */
import { messageOf, UserError } from '@aws-delivery-actions/host'
import { type Condition, equals, mostValues } from '../inspector-filter.js'
import type { LiveEdge } from '../live-edge.js'
import type { FleetSubject } from './question.js'
import type { Covered } from './scan-state.js'

type Filters = Readonly<Record<string, Condition[]>>

/** Rows that one answer has. */
const pageSize = 200

export async function coverageOfImages(
  arns: readonly string[],
  region: string | undefined,
  edge: LiveEdge,
): Promise<ReadonlyMap<string, Covered>> {
  const found: Covered[] = []
  for (let at = 0; at < arns.length; at += mostValues) {
    const resourceId = arns.slice(at, at + mostValues).map(equals)
    found.push(...(await listCoverage({ resourceId }, region, edge)))
  }
  return new Map(found.map((covered) => [covered.arn, covered]))
}

export async function coverageOfFleet(
  { repositories, tags, accounts }: FleetSubject,
  region: string | undefined,
  edge: LiveEdge,
): Promise<ReadonlyMap<string, Covered>> {
  const filters = {
    ...(repositories.length === 0 ? {} : { ecrRepositoryName: repositories.map(equals) }),
    ...(tags.length === 0 ? {} : { ecrImageTags: tags.map(equals) }),
    ...(accounts.length === 0 ? {} : { accountId: accounts.map(equals) }),
  }
  const found = await listCoverage(filters, region, edge)
  return new Map(found.map((covered) => [covered.arn, covered]))
}

/**
 * Where Amazon Inspector does not know an image, it may be because it looks at none.
 * @throws {UserError} when that is so.
 */
export async function ensureScanning(region: string | undefined, edge: LiveEdge): Promise<void> {
  const { signal } = edge.host.cancellation
  const status = await edge.aws
    .call('inspector2', 'BatchGetAccountStatus', {}, { region, signal, patience: 5_000 })
    .catch((error: unknown) => {
      signal.throwIfAborted()
      // Only a better story than a wait in vain: the wait itself tells the rest.
      edge.host.log.debug(`Whether Amazon Inspector scans ECR at all is not known: ${messageOf(error)}`)
      return undefined
    })
  const [account] = status?.accounts ?? []
  const ecr = account?.resourceState?.ecr?.status
  if (ecr === undefined || ecr === 'ENABLED' || ecr === 'ENABLING') return
  throw new UserError(`Amazon Inspector does not scan ECR in account ${account?.accountId}: it is ${ecr}`, {
    mend: `enable it: aws inspector2 enable --resource-types ECR${region === undefined ? '' : ` --region ${region}`}`,
  })
}

async function listCoverage(
  filters: Filters,
  region: string | undefined,
  edge: LiveEdge,
): Promise<readonly Covered[]> {
  const { signal } = edge.host.cancellation
  const filterCriteria = { resourceType: [equals('AWS_ECR_CONTAINER_IMAGE')], ...filters }
  const found: Covered[] = []
  let nextToken: string | undefined
  do {
    const page = await edge.aws.call(
      'inspector2',
      'ListCoverage',
      { filterCriteria, maxResults: pageSize, ...(nextToken === undefined ? {} : { nextToken }) },
      { region, signal },
    )
    for (const { resourceId = '', scanStatus, lastScannedAt } of page.coveredResources ?? []) {
      found.push({
        arn: resourceId,
        reason: String(scanStatus?.reason ?? ''),
        isActive: scanStatus?.statusCode === 'ACTIVE',
        isScanned: lastScannedAt !== undefined,
      })
    }
    nextToken = page.nextToken || undefined
  } while (nextToken !== undefined)
  return found
}
