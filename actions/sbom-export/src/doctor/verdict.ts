/** Whether a policy lets Amazon Inspector in, in words. */
import type { Check } from './check.js'
import { type Ground, reportsArn, serviceNames } from './ground.js'
import { type Judgement, judge } from './policy.js'

export function judgeFor(
  ground: Ground,
  policy: string,
  actions: readonly string[],
  resource: string,
): Judgement | undefined {
  return judge(policy, { services: serviceNames(ground), actions, resource, context: contextOf(ground) })
}

export function isSound(judgement: Judgement | undefined): boolean {
  return judgement?.missing.length === 0 && judgement.denials.length === 0 && judgement.doubts.length === 0
}

/** @param none What to say when nothing is allowed. */
export function verdictOn(
  judgement: Judgement | undefined,
  none: string,
): Pick<Check, 'state' | 'tell'> & { readonly mend?: string } {
  if (judgement === undefined) return { state: 'unknown', tell: 'the policy cannot be read' }
  const { missing, denials, doubts } = judgement
  if (denials.length > 0) {
    return {
      state: 'bad',
      tell: `Amazon Inspector is denied by ${named(denials)}`,
      mend: 'take the service inspector2.amazonaws.com out of that statement, such as by a condition on aws:PrincipalIsAWSService',
    }
  }
  if (missing.length > 0 && doubts.length === 0) {
    return {
      state: 'bad',
      tell: `${none} (missing: ${missing.join(', ')})`,
      mend: 'put the policy below in place',
    }
  }
  if (doubts.length > 0) {
    return {
      state: 'unknown',
      tell: `whether ${named(doubts)} applies to Amazon Inspector cannot be told from here`,
    }
  }
  return { state: 'good', tell: 'Amazon Inspector is let in' }
}

function named(statements: readonly string[]): string {
  return `${statements.length === 1 ? 'the statement' : 'the statements'} ${statements.join(', ')}`
}

/** What a request of Amazon Inspector brings along, and what it does not. */
function contextOf(ground: Ground): Readonly<Record<string, string | undefined>> {
  const none = ['aws:principalorgid', 'aws:principalaccount', 'aws:sourcevpce', 'aws:sourcevpc', 'aws:userid']
  return {
    ...Object.fromEntries(none.map((key) => [key, undefined])),
    'aws:sourceaccount': ground.account,
    'aws:sourcearn': reportsArn(ground).replace(/\*$/, '00000000-0000-0000-0000-000000000000'),
    'aws:securetransport': 'true',
    'aws:principalisawsservice': 'true',
    'aws:viaawsservice': 'false',
    's3:x-amz-server-side-encryption': 'aws:kms',
    's3:x-amz-server-side-encryption-aws-kms-key-id': ground.kmsKeyArn,
  }
}
