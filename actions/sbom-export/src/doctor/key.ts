/** The key: of the right kind, in the right Region, and open to Amazon Inspector. */
import { isNotFound, parseArn } from '@aws-delivery-actions/aws'
import type { LiveEdge } from '../live-edge.js'
import { type Check, notGiven, notSeen, optionsOf } from './check.js'
import type { Ground } from './ground.js'
import { keyActions, keyStatement } from './policies.js'
import { examineLock, type Lock, statementAlone } from './verdict.js'

const name = 'Key'

export async function examineKey(ground: Ground, edge: LiveEdge): Promise<readonly Check[]> {
  const { kmsKeyArn, region } = ground
  if (kmsKeyArn === undefined) return [notGiven(name, 'kms-key-arn')]
  const found = parseArn(kmsKeyArn)?.region
  if (found !== region) {
    const tell = `it is in ${found}, the images are in ${region}`
    return [{ name, state: 'bad', tell, mend: `name a key in ${region}` }]
  }
  const kind = await examineKind(kmsKeyArn, ground, edge)
  // Another one is to be named.
  return kind.state === 'bad' ? [kind] : [kind, await examinePolicy(kmsKeyArn, ground, edge)]
}

async function examineKind(KeyId: string, ground: Ground, edge: LiveEdge): Promise<Check> {
  const bad = (tell: string, mend: string): Check => ({ name, state: 'bad', tell, mend })
  try {
    const { KeyMetadata } = await edge.aws.call('kms', 'DescribeKey', { KeyId }, optionsOf(ground, edge))
    const { KeyManager, KeySpec, KeyState } = KeyMetadata ?? {}
    if (KeyManager === 'AWS') {
      return bad(
        'it is managed by AWS, so its policy cannot let Amazon Inspector in',
        'create a customer-managed key',
      )
    }
    if (KeySpec !== 'SYMMETRIC_DEFAULT')
      return bad(`it is no symmetric key but ${KeySpec}`, 'create a symmetric key')
    if (KeyState !== 'Enabled') return bad(`it is ${KeyState}`, 'enable it, or name another key')
    return { name, state: 'good', tell: `enabled, symmetric, customer-managed, in ${ground.region}` }
  } catch (error) {
    if (isNotFound(error)) return bad('it does not exist', 'correct the input kms-key-arn')
    return notSeen(name, error, edge)
  }
}

async function examinePolicy(KeyId: string, ground: Ground, edge: LiveEdge): Promise<Check> {
  const lock = lockOf(KeyId, ground)
  const options = optionsOf(ground, edge)
  try {
    const request = { KeyId, PolicyName: 'default' }
    const { Policy = '' } = await edge.aws.call('kms', 'GetKeyPolicy', request, options)
    return examineLock(Policy, lock, ground)
  } catch (error) {
    const owner = parseArn(KeyId)?.account
    const mend = `run mode=doctor in account ${owner}: KMS shows the policy of a key to nobody else`
    return {
      ...notSeen(lock.name, error, edge),
      ...(owner === ground.account ? {} : { mend }),
      policy: statementAlone(lock),
    }
  }
}

function lockOf(arn: string, ground: Ground): Lock {
  return {
    name: 'Key policy',
    of: `the key ${arn}`,
    actions: keyActions,
    resource: arn,
    statement: keyStatement(ground),
    none: 'it does not let Amazon Inspector use the key',
    command: `aws kms put-key-policy --key-id ${arn} --policy-name default --policy file://key-policy.json`,
  }
}
