/** Where the Terraform state of a route lies, and how it is locked. Pure. */
import { UserError } from '@aws-delivery-actions/host'
import type { Tag } from './tag.js'

export type LockMode = 'lockfile' | 'dynamodb' | 'both' | 'none'

export type StateRules = {
  readonly bucketPrefix: string
  readonly lockTablePrefix: string
  readonly region: string
  readonly lockMode: LockMode
  readonly accountId?: string | undefined
}

export type State = {
  readonly bucket: string
  readonly key: string
  readonly region: string
  readonly lockMode: LockMode
  /** There when a DynamoDB table takes part in locking. */
  readonly lockTable?: string
  /** The account whose credentials may touch the state. */
  readonly accountId?: string
}

/** @throws {UserError} when the names that come out are none that S3 or DynamoDB allow. */
export function stateOf({ env, scope, team }: Tag, rules: StateRules): State {
  const bucket = `${rules.bucketPrefix}-${env}`
  const lockTable = `${rules.lockTablePrefix}-${env}`
  refuse('state-bucket-prefix', `the bucket "${bucket}"`, bucketTrouble(bucket), 'a name that S3 allows')
  const withTable = rules.lockMode === 'dynamodb' || rules.lockMode === 'both'
  if (withTable) {
    refuse(
      'lock-table-prefix',
      `the table "${lockTable}"`,
      tableTrouble(lockTable),
      'a name that DynamoDB allows',
    )
  }
  return {
    bucket,
    key: `${team}/${env}-${scope}/terraform.tfstate`,
    region: rules.region,
    lockMode: rules.lockMode,
    ...(withTable ? { lockTable } : {}),
    ...(rules.accountId === undefined ? {} : { accountId: rules.accountId }),
  }
}

/** What a lock mode asks the reader to know; Terraform itself says nothing of it. */
export function lockWarning(mode: LockMode): string | undefined {
  if (mode === 'none') return 'lock-mode=none: nothing keeps two runs from writing one state'
  if (mode === 'lockfile') return undefined
  return `lock-mode=${mode}: Terraform 1.11 deprecates locking by DynamoDB and a later release drops it; move to lock-mode=lockfile${mode === 'both' ? '' : ', by way of lock-mode=both'}`
}

const reservedStarts = ['xn--', 'sthree-', 'amzn-s3-demo-']
const reservedEnds = ['-s3alias', '--ol-s3', '.mrap', '--x-s3', '--table-s3']

function bucketTrouble(name: string): string | undefined {
  if (name.length < 3 || name.length > 63) return `has ${name.length} characters, and may have 3 to 63`
  if (!/^[a-z0-9.-]+$/.test(name)) return 'may hold only lower-case letters, digits, . and -'
  if (!/^[a-z0-9].*[a-z0-9]$/.test(name)) return 'must start and end with a letter or digit'
  if (/\.\./.test(name)) return 'has two dots in a row'
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return 'looks like an IP address'
  const reserved =
    reservedStarts.find((start) => name.startsWith(start)) ?? reservedEnds.find((end) => name.endsWith(end))
  return reserved === undefined ? undefined : `has "${reserved}", which S3 keeps for itself`
}

function tableTrouble(name: string): string | undefined {
  if (name.length < 3 || name.length > 255) return `has ${name.length} characters, and may have 3 to 255`
  return /^[A-Za-z0-9_.-]+$/.test(name) ? undefined : 'may hold only letters, digits and any of _ . -'
}

function refuse(where: string, subject: string, trouble: string | undefined, expected: string): void {
  if (trouble !== undefined) throw new UserError(`${subject} ${trouble}`, { where, expected })
}
