/** Asks Amazon Inspector which images it covers, and how it is with them. */
import { messageOf, UserError } from '@aws-delivery-actions/host'
import { type Condition, equals, mostValues } from '../inspector-filter.js'
import type { LiveEdge } from '../live-edge.js'
import type { FleetSubject } from './question.js'
import type { ScanWait } from './scan.js'
import type { Covered } from './scan-state.js'

type Filters = Readonly<Record<string, Condition[]>>

/** Rows that one answer has. */
const pageSize = 200

export async function coverageOfImages(
  arns: readonly string[],
  wait: ScanWait,
  edge: LiveEdge,
): Promise<ReadonlyMap<string, Covered>> {
  const found: Covered[] = []
  for (let at = 0; at < arns.length; at += mostValues) {
    const resourceId = arns.slice(at, at + mostValues).map(equals)
    found.push(...(await listCoverage({ resourceId }, wait, edge)))
  }
  return new Map(found.map((covered) => [covered.arn, covered]))
}

export async function coverageOfFleet(
  { repositories, tags, accounts }: FleetSubject,
  wait: ScanWait,
  edge: LiveEdge,
): Promise<ReadonlyMap<string, Covered>> {
  const filters = {
    ...(repositories.length === 0 ? {} : { ecrRepositoryName: repositories.map(equals) }),
    ...(tags.length === 0 ? {} : { ecrImageTags: tags.map(equals) }),
    ...(accounts.length === 0 ? {} : { accountId: accounts.map(equals) }),
  }
  const found = await listCoverage(filters, wait, edge)
  return new Map(found.map((covered) => [covered.arn, covered]))
}

/**
 * Where Amazon Inspector does not know an image, it may be because it looks at none.
 * @param accounts Those of the images; none where that is not known.
 * @throws {UserError} when that is so in all of them.
 */
export async function ensureScanning(
  accounts: readonly string[],
  { region }: ScanWait,
  edge: LiveEdge,
): Promise<void> {
  const { log, cancellation } = edge.host
  const { signal } = cancellation
  const accountIds = [...accounts]
  const asked = accountIds.length === 0 ? {} : { accountIds }
  const status = await edge.aws
    .call('inspector2', 'BatchGetAccountStatus', asked, { region, signal, patience: 5_000 })
    .catch((error: unknown) => {
      signal.throwIfAborted()
      // Only a better story than a wait in vain: the wait itself tells the rest.
      log.debug(`Whether Amazon Inspector scans ECR at all is not known: ${messageOf(error)}`)
      return undefined
    })
  const told = (status?.accounts ?? []).map(({ accountId = '', resourceState }) => ({
    accountId,
    state: resourceState?.ecr?.status,
  }))
  const off = told.find(({ state }) => isOff(state))
  if (off === undefined) return
  const tell = `Amazon Inspector does not scan ECR in account ${off.accountId}: it is ${off.state}`
  const mend = `enable it: aws inspector2 enable --resource-types ECR --account-ids ${off.accountId}${region === undefined ? '' : ` --region ${region}`}`
  const isAll =
    accountIds.length > 0 &&
    accountIds.every((id) => told.some(({ accountId, state }) => accountId === id && isOff(state)))
  if (isAll) throw new UserError(tell, { mend })
  // Images of other accounts may be scanned all the same.
  log.warn(`${tell}. To mend: ${mend}`)
}

async function listCoverage(
  filters: Filters,
  { region, deadline }: ScanWait,
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
      { region, signal, deadline },
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

function isOff(state: string | undefined): boolean {
  return state !== undefined && state !== 'ENABLED' && state !== 'ENABLING'
}
