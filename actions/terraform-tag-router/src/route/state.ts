/** Where the Terraform state of a route lies, and how it is locked. Pure. */
import { UserError } from '@aws-delivery-actions/host'
import { type Fillings, fill } from './template.js'

export type LockMode = 'lockfile' | 'dynamodb' | 'both' | 'none'

/** A template and who gave it. */
export type From = { readonly template: string; readonly where: string }

export type StateRules = {
  readonly bucket: From
  readonly key: From
  readonly lockTable: From
  readonly region: string
  readonly lockMode: LockMode
  readonly accountId?: string | undefined
  /** Terraform puts it before the key. */
  readonly workspace?: string | undefined
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
export function stateOf(fillings: Fillings, rules: StateRules): State {
  const bucket = filled(rules.bucket, fillings)
  const key = filled(rules.key, fillings)
  refuse(rules.bucket.where, `the bucket "${bucket}"`, bucketTrouble(bucket), 'a name that S3 allows')
  refuse(rules.key.where, `the key "${key}"`, keyTrouble(key), 'a key that S3 and Terraform take')
  const withTable = rules.lockMode === 'dynamodb' || rules.lockMode === 'both'
  const lockTable = withTable ? filled(rules.lockTable, fillings) : ''
  if (withTable) {
    refuse(
      rules.lockTable.where,
      `the table "${lockTable}"`,
      tableTrouble(lockTable),
      'a name that DynamoDB allows',
    )
  }
  return {
    bucket,
    key,
    region: rules.region,
    lockMode: rules.lockMode,
    ...(withTable ? { lockTable } : {}),
    ...(rules.accountId === undefined ? {} : { accountId: rules.accountId }),
  }
}

export type StatePlace = {
  readonly bucket: string
  /** `s3://bucket/key`, the key as Terraform writes it: what no other route may have. */
  readonly uri: string
  readonly region: string
}

/** What is not known stands for itself: routes that cannot be made yet are told apart too. */
export function placeOfState(fillings: Fillings, { bucket, key, region, workspace }: StateRules): StatePlace {
  const unknown = { prefix: '{prefix}', 'account-id': '{account-id}' }
  const known = { ...unknown, ...fillings, version: '{version}' }
  const folder = workspace === undefined ? '' : `env:/${workspace}/`
  const name = filled(bucket, known)
  return { bucket: name, uri: `s3://${name}/${folder}${filled(key, known)}`, region }
}

/** @throws {UserError} when it needs what is not known. */
export function filled({ template, where }: From, fillings: Fillings): string {
  const result = fill(template, fillings)
  if ('text' in result) return result.text
  const { missing } = result
  throw new UserError(`the template ${template} needs {${missing}}, which is not known`, {
    where,
    mend:
      missing === 'prefix'
        ? 'give state-bucket-prefix'
        : `name the account in the configuration's accounts, or in the team's variable files`,
  })
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

function keyTrouble(key: string): string | undefined {
  if (key.length > 1000) return `has ${key.length} characters, and may have 1000`
  if (/^\/|\/$/.test(key)) return 'starts or ends with a slash'
  if (key.split('/').some((part) => part === '' || /^\.+$/.test(part)))
    return 'has a part that is empty or all dots'
  return key.endsWith('.tflock') ? 'ends as the lock file of another state does' : undefined
}

function tableTrouble(name: string): string | undefined {
  if (name.length < 3 || name.length > 255) return `has ${name.length} characters, and may have 3 to 255`
  return /^[A-Za-z0-9_.-]+$/.test(name) ? undefined : 'may hold only letters, digits and any of _ . -'
}

function refuse(where: string, subject: string, trouble: string | undefined, expected: string): void {
  if (trouble !== undefined) throw new UserError(`${subject} ${trouble}`, { where, expected })
}
