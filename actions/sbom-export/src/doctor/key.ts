/** The key: of the right kind, in the right Region, and open to Amazon Inspector. */
import { isAccessDenied, isNotFound, parseArn } from '@aws-delivery-actions/aws'
import type { LiveEdge } from '../live-edge.js'
import { type Check, notAllowed } from './check.js'
import type { Ground } from './ground.js'
import { keyActions, keyPolicy } from './policies.js'
import { isSound, judgeFor, verdictOn } from './verdict.js'

export async function examineKey(ground: Ground, edge: LiveEdge): Promise<readonly Check[]> {
  const kind = await examineKind(ground, edge)
  if (kind.state === 'bad') return [kind]
  return [kind, await examinePolicy(ground, edge)]
}

async function examineKind(ground: Ground, { aws, host }: LiveEdge): Promise<Check> {
  const { kmsKeyArn = '' } = ground
  const region = parseArn(kmsKeyArn)?.region
  const { signal } = host.cancellation
  const name = 'Key'
  if (region !== ground.region) {
    const tell = `it is in ${region}, the images are in ${ground.region}`
    return { name, state: 'bad', tell, mend: `name a key in ${ground.region}` }
  }
  try {
    const { KeyMetadata } = await aws.call('kms', 'DescribeKey', { KeyId: kmsKeyArn }, { region, signal })
    const { KeyManager, KeySpec, KeyState } = KeyMetadata ?? {}
    if (KeyState !== 'Enabled') return { name, state: 'bad', tell: `it is ${KeyState}`, mend: 'enable it' }
    if (KeyManager === 'AWS') {
      const tell = 'it is managed by AWS, so its policy cannot let Amazon Inspector in'
      return { name, state: 'bad', tell, mend: 'create a customer-managed key' }
    }
    if (KeySpec !== 'SYMMETRIC_DEFAULT') {
      return {
        name,
        state: 'bad',
        tell: `it is no symmetric key but ${KeySpec}`,
        mend: 'create a symmetric key',
      }
    }
    return { name, state: 'good', tell: `enabled, symmetric, customer-managed, in ${region}` }
  } catch (error) {
    if (isNotFound(error)) {
      const policy = toPaste(ground, undefined)
      return { name, state: 'bad', tell: 'it does not exist', mend: 'correct the input kms-key-arn', policy }
    }
    if (!isAccessDenied(error)) throw error
    return notAllowed(name, 'kms:DescribeKey')
  }
}

async function examinePolicy(ground: Ground, { aws, host }: LiveEdge): Promise<Check> {
  const { kmsKeyArn = '', region } = ground
  const { signal } = host.cancellation
  const request = { KeyId: kmsKeyArn, PolicyName: 'default' }
  try {
    const { Policy = '' } = await aws.call('kms', 'GetKeyPolicy', request, { region, signal })
    const judgement = judgeFor(ground, Policy, keyActions, kmsKeyArn)
    return {
      name: 'Key policy',
      ...verdictOn(judgement, 'it does not let Amazon Inspector use the key'),
      ...(isSound(judgement) ? {} : { policy: toPaste(ground, Policy) }),
    }
  } catch (error) {
    if (!isAccessDenied(error)) throw error
    return { ...notAllowed('Key policy', 'kms:GetKeyPolicy'), policy: toPaste(ground, undefined) }
  }
}

function toPaste(ground: Ground, present: string | undefined) {
  return {
    title: `Policy of the key ${ground.kmsKeyArn}`,
    text: keyPolicy(ground, present),
    command: `aws kms put-key-policy --key-id ${ground.kmsKeyArn} --policy-name default --policy file://key-policy.json`,
  }
}
