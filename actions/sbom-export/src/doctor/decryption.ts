/** Whether the role may decrypt: what IAM says counts for as much as the policy of the key lets it. */
import { dnsSuffixOf } from '@aws-delivery-actions/aws'
import type { LiveEdge } from '../live-edge.js'
import type { Answer } from './answer.js'
import { notSeen, optionsOf } from './check.js'
import type { Context } from './condition.js'
import type { Ground } from './ground.js'
import { type Judgement, judge, namesOf, type PolicyDocument, readPolicy } from './policy.js'

/** @param simulated What IAM says; undefined where it says nothing. */
export async function judgeDecryption(
  simulated: Answer | undefined,
  principal: string,
  ground: Ground,
  edge: LiveEdge,
): Promise<Answer | undefined> {
  if (simulated === undefined) return undefined
  const policy = await policyOf(ground, edge)
  if (policy !== undefined) return judged(simulated, policy, principal, ground)
  if (simulated.kind !== 'refused' || simulated.isDenied === true) return simulated
  return { kind: 'unknown', why: 'its policies do not allow kms:Decrypt; that of the key cannot be read' }
}

async function policyOf(ground: Ground, edge: LiveEdge): Promise<PolicyDocument | undefined> {
  const request = { KeyId: ground.kmsKeyArn, PolicyName: 'default' }
  try {
    const { Policy = '' } = await edge.aws.call('kms', 'GetKeyPolicy', request, optionsOf(ground, edge))
    return readPolicy(Policy)
  } catch (error) {
    // Told where the key is looked at.
    notSeen('', error, edge)
    return undefined
  }
}

function judged(simulated: Answer, policy: PolicyDocument, principal: string, ground: Ground): Answer {
  const { account, partition, caller } = ground
  const itself = ['*', principal, caller]
  const own = judgeFor(itself, policy, principal, ground)
  const whole = judgeFor(
    [...itself, account, `arn:${partition}:iam::${account}:root`],
    policy,
    principal,
    ground,
  )
  if (whole.denials.length > 0) {
    return { kind: 'refused', why: `${namesOf(whole.denials)} in the policy of the key denies it` }
  }
  if (whole.doubts.length > 0) return doubtful(whole)
  if (whole.missing.length > 0) {
    return {
      kind: 'unknown',
      why: 'the policy of the key lets in neither the account nor the role; only a grant could',
    }
  }
  if (simulated.isDenied === true) return simulated
  if (own.missing.length + own.uncertain.length === 0) return { kind: 'allowed' }
  return own.uncertain.length > 0 && simulated.kind !== 'allowed' ? doubtful(own) : simulated
}

function doubtful({ doubts }: Judgement): Answer {
  return {
    kind: 'unknown',
    why: `whether ${namesOf(doubts)} in the policy of the key applies cannot be told`,
  }
}

function judgeFor(
  names: readonly string[],
  policy: PolicyDocument,
  principal: string,
  ground: Ground,
): Judgement {
  return judge(policy, {
    names: { AWS: names, Service: [] },
    actions: ['kms:Decrypt'],
    resource: `${ground.kmsKeyArn}`,
    context: contextOf(principal, ground),
  })
}

/** An export reads objects, and S3 asks for the key. */
function contextOf(principal: string, { account, region }: Ground): Context {
  return {
    'aws:principalaccount': [account],
    'aws:principalarn': [principal],
    'aws:principalisawsservice': ['false'],
    'aws:requestedregion': [region],
    'aws:securetransport': ['true'],
    'kms:calleraccount': [account],
    'kms:viaservice': [`s3.${region}.${dnsSuffixOf(region)}`],
  }
}
