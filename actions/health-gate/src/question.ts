/** What is asked of AWS Health, checked as a whole before anything is called. */
import { partitionOf, regionNames } from '@aws-delivery-actions/aws'
import { didYouMean, type Edge, UserError } from '@aws-delivery-actions/host'
import { shortestInterval } from './course.js'
import { type IgnoreEntry, readIgnores } from './ignore.js'
import type { Inputs } from './inputs.js'
import { type Matrix, readMatrix } from './matrix.js'
import { servicesDeployed } from './services/deployed.js'
import { zonesByRegion } from './zones.js'

/** Times are milliseconds. */
export type Question = {
  readonly regions: readonly string[]
  readonly partition: string
  /** In capitals; undefined when every service counts. */
  readonly services: ReadonlySet<string> | undefined
  /** Only Regions whose zones were named. */
  readonly zones: ReadonlyMap<string, ReadonlySet<string>>
  /** How many Regions must be healthy. */
  readonly needed: number
  readonly stableFor: number
  readonly categories: ReadonlySet<string>
  readonly includeGlobal: 'always' | 'auto' | 'never'
  readonly ignores: readonly IgnoreEntry[]
  /** Of an organization; undefined when every account counts. */
  readonly accounts: ReadonlySet<string> | undefined
  readonly organization: boolean
}

export type Asked = {
  readonly question: Question
  readonly matrix: Matrix | undefined
  /** Resource types that no service is known for. */
  readonly unknownTypes: readonly string[]
}

/** @throws {UserError} */
export async function questionFrom(inputs: Inputs, edge: Edge): Promise<Asked> {
  checkTimes(inputs, edge)
  checkCompany(inputs)
  const matrix = readMatrix(inputs.matrix)
  const regions = regionsOf(inputs.regions, matrix)
  const { services, unknownTypes } = await servicesDeployed(inputs, edge)
  const zones = zonesByRegion(inputs['availability-zones'])
  for (const region of zones.keys()) {
    if (!regions.includes(region)) {
      edge.host.log.warn(`availability-zones names zones of ${region}, which is none of the Regions`)
    }
  }
  const accounts = inputs['account-ids']
  const question: Question = {
    regions,
    partition: partitionFor(regions),
    services,
    zones,
    needed: neededBy(inputs.policy, regions.length),
    stableFor: inputs['stable-for'],
    categories: new Set(inputs.categories),
    includeGlobal: inputs['include-global'],
    ignores: await readIgnores(inputs, edge.files),
    accounts: accounts.length === 0 ? undefined : new Set(accounts),
    organization: inputs.organization,
  }
  return { question, matrix, unknownTypes }
}

/** Times of a wait mean nothing to a single look. */
function checkTimes(inputs: Inputs, { host }: Edge): void {
  const { mode, interval, timeout, 'stable-for': stableFor } = inputs
  const delay = mode === 'wait' ? inputs['initial-delay'] : 0
  if (timeout <= delay) {
    throw new UserError('the time limit passes before the first look', {
      where: 'timeout',
      expected: delay === 0 ? 'a time limit that is not 0' : 'a time limit that is longer than initial-delay',
    })
  }
  if (mode !== 'wait') return
  if (interval < shortestInterval)
    throw new UserError('the interval is too short', { where: 'interval', expected: '1s or more' })
  if (stableFor >= timeout - delay) {
    host.log.warn(
      'stable-for takes all the time until timeout: only what ended before the first look can be waited for',
    )
  }
}

/** Inputs that mean nothing alone. */
function checkCompany(inputs: Inputs): void {
  if (inputs.force && inputs['force-reason'] === undefined) {
    throw new UserError('force needs a reason', { where: 'force', mend: 'say why in force-reason' })
  }
  if (inputs['account-ids'].length > 0 && !inputs.organization) {
    throw new UserError('account-ids needs organization', {
      where: 'account-ids',
      mend: 'set organization=true, or leave account-ids out',
    })
  }
  if (inputs.organization && inputs.source === 'public') {
    throw new UserError('the public feeds know nothing of an organization', {
      where: 'organization',
      expected: 'source=auto or source=api',
    })
  }
}

function regionsOf(given: readonly string[], matrix: Matrix | undefined): readonly string[] {
  const all = [...new Set([...given, ...(matrix?.regions ?? [])])]
  if (all.length > 0) return all
  if (matrix !== undefined)
    throw new UserError('the matrix has no rows', { where: 'matrix', mend: 'name regions' })
  throw new UserError('no Region is given', {
    where: 'regions',
    expected: 'the Regions that the deployment touches, or a matrix with them',
    mend: 'for example regions: eu-west-1, us-east-1',
  })
}

/** One partition has one AWS Health and one set of credentials. */
function partitionFor(regions: readonly string[]): string {
  const found = new Map(regions.map((region) => [region, knownPartition(region)]))
  const [partition = 'aws', ...others] = new Set(found.values())
  if (others.length === 0) return partition
  throw new UserError(
    `the Regions belong to ${others.length + 1} partitions: ${[partition, ...others].join(', ')}`,
    {
      where: 'regions',
      expected: 'Regions of one partition; one run for each',
    },
  )
}

/** A name that only looks like a Region would always be healthy. */
function knownPartition(region: string): string {
  const partition = regionNames.includes(region) ? partitionOf(region) : undefined
  if (partition !== undefined) return partition
  const hint = region === 'global' ? ': global events count for every Region, see include-global' : ''
  throw new UserError(`${JSON.stringify(region)} is no Region${didYouMean(region, regionNames)}${hint}`, {
    where: 'regions',
    expected: 'names such as eu-west-1',
  })
}

function neededBy(policy: string, regions: number): number {
  if (policy === 'all') return regions
  if (policy === 'any') return 1
  const needed = Number(policy.slice('quorum:'.length))
  if (needed >= 1 && needed <= regions) return needed
  throw new UserError(`${policy} cannot be met`, {
    where: 'policy',
    expected: `quorum:1 to quorum:${regions} for ${regions} ${regions === 1 ? 'Region' : 'Regions'}`,
  })
}
