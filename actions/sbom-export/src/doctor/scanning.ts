/** Whether Amazon Inspector scans the images that are asked about, in whatever account they are. */
import type { LiveEdge } from '../live-edge.js'
import { type Check, notSeen, optionsOf } from './check.js'
import type { Ground } from './ground.js'

const name = 'Amazon Inspector'

export async function examineScanning(ground: Ground, edge: LiveEdge): Promise<readonly Check[]> {
  try {
    const accounts = ground.accounts.length === 0 ? [ground.account] : ground.accounts
    const statuses = await statusesOf(accounts, ground, edge)
    const scanned = ['ENABLED', 'ENABLING']
    const others = accounts.filter((account) => !scanned.includes(statuses.get(account) ?? ''))
    const off = others.filter((account) => statuses.has(account))
    if (off.length > 0) return [await judgeOff(off, statuses, ground, edge)]
    if (others.length > 0) return [notTold(others, ground)]
    const coming = accounts.filter((account) => statuses.get(account) === 'ENABLING')
    if (coming.length > 0) {
      const tell = `is only beginning to scan ECR in ${ground.region}${ofAccounts(coming, ground)}`
      return [{ name, state: 'unknown', tell, mend: 'look again in some minutes' }]
    }
    return [{ name, state: 'good', tell: `scans ECR in ${ground.region}${ofAccounts(accounts, ground)}` }]
  } catch (error) {
    const found = notSeen(name, error, edge)
    const isOwn = ground.accounts.every((account) => account === ground.account)
    return [isOwn ? found : { ...found, mend: askElsewhere }]
  }
}

const askElsewhere = 'ask from the delegated administrator of Amazon Inspector, or from that account'

async function statusesOf(
  accountIds: readonly string[],
  { account, region }: Ground,
  edge: LiveEdge,
): Promise<ReadonlyMap<string, string>> {
  // An account may always ask about itself; about others only the delegated administrator may.
  const isOwn = accountIds.every((id) => id === account)
  const { accounts = [] } = await edge.aws.call(
    'inspector2',
    'BatchGetAccountStatus',
    isOwn ? {} : { accountIds: [...accountIds] },
    optionsOf({ region }, edge),
  )
  return new Map(
    accounts.flatMap(({ accountId, resourceState }) => {
      const status = resourceState?.ecr?.status
      return accountId === undefined || status === undefined ? [] : [[accountId, status]]
    }),
  )
}

/** The delegated administrator need not scan its own images to export those of others. */
async function judgeOff(
  off: readonly string[],
  statuses: ReadonlyMap<string, string>,
  ground: Ground,
  edge: LiveEdge,
): Promise<Check> {
  const { region } = ground
  const told = off.map((account) => `account ${account}: ${statuses.get(account)}`).join(', ')
  const bad: Check = {
    name,
    state: 'bad',
    tell: `does not scan ECR in ${region}, ${told}`,
    mend: `aws inspector2 enable --resource-types ECR --account-ids ${off.join(' ')} --region ${region}`,
  }
  if (ground.accounts.length > 0) return bad
  try {
    if (!(await coversImages(ground, edge))) return bad
    return { name, state: 'good', tell: `covers images of other accounts in ${region}; itself ${told}` }
  } catch (error) {
    const { tell } = notSeen(name, error, edge)
    return {
      ...bad,
      state: 'unknown',
      tell: `${bad.tell}; whether it covers images of other accounts ${tell}`,
    }
  }
}

async function coversImages(ground: Ground, edge: LiveEdge): Promise<boolean> {
  const filterCriteria = {
    resourceType: [{ comparison: 'EQUALS' as const, value: 'AWS_ECR_CONTAINER_IMAGE' }],
  }
  const { coveredResources = [] } = await edge.aws.call(
    'inspector2',
    'ListCoverage',
    { filterCriteria, maxResults: 200 },
    optionsOf(ground, edge),
  )
  return coveredResources.some(
    ({ accountId, scanStatus }) => accountId !== ground.account && scanStatus?.statusCode === 'ACTIVE',
  )
}

function notTold(accounts: readonly string[], { region }: Ground): Check {
  return {
    name,
    state: 'unknown',
    tell: `does not tell whether it scans ECR in ${region}, account ${accounts.join(', ')}`,
    mend: askElsewhere,
  }
}

function ofAccounts(accounts: readonly string[], { account }: Ground): string {
  return accounts.every((id) => id === account) ? '' : `, account ${accounts.join(', ')}`
}
