/** Whether the policy of a bucket or key lets Amazon Inspector in, in words, and what to paste where it does not. Pure. */
import type { Check, Policy } from './check.js'
import { type Context, keysOf } from './condition.js'
import { type Ground, noReport, reportsArn, serviceName } from './ground.js'
import { textOf, withStatement } from './policies.js'
import {
  type Judgement,
  judge,
  type Named,
  namesOf,
  type PolicyDocument,
  readPolicy,
  type Statement,
} from './policy.js'

/** A policy that Amazon Inspector has to be let in by. */
export type Lock = {
  /** `Bucket policy` */
  readonly name: string
  /** What it is the policy of: `the bucket acme`. */
  readonly of: string
  readonly actions: readonly string[]
  readonly resource: string
  /** What lets Amazon Inspector in. */
  readonly statement: Statement
  /** What to say when nothing is allowed. */
  readonly none: string
  /** What puts a whole policy in place. */
  readonly command: string
}

type Verdict = Pick<Check, 'state' | 'tell' | 'mend'>

export function examineLock(text: string, lock: Lock, ground: Ground): Check {
  const { name } = lock
  const present = readPolicy(text)
  if (present === undefined) {
    const tell = 'what stands there is no policy that can be read'
    return { name, state: 'unknown', tell, policy: statementAlone(lock) }
  }
  const judgement = judgeFor(ground, present, lock)
  const policy = prescriptionFor(judgement, present, lock, ground)
  return { name, ...verdictOn(judgement, lock), ...(policy === undefined ? {} : { policy }) }
}

export function judgeFor(
  ground: Ground,
  policy: PolicyDocument,
  lock: Pick<Lock, 'actions' | 'resource'>,
): Judgement {
  const { actions, resource } = lock
  return judge(policy, {
    names: { AWS: ['*'], Service: ['*', serviceName(ground)] },
    actions,
    resource,
    context: contextOf(ground),
  })
}

/** For a policy that is not known: put in its place, a whole one would take away what stands there. */
export function statementAlone({ of, statement }: Lock): Policy {
  return {
    title: `Statement for the policy of ${of}`,
    text: textOf(statement),
    note: 'Add it to the statements of the policy that stands there, and leave those as they are',
  }
}

export function wholePolicy(present: PolicyDocument, lock: Lock, ground: Ground): Policy {
  const { of, statement, command } = lock
  return { title: `Policy of ${of}`, text: textOf(withStatement(present, statement, ground)), command }
}

/** Nothing that is pasted mends a denial, so no policy is printed that keeps one. */
function prescriptionFor(
  judgement: Judgement,
  present: PolicyDocument,
  lock: Lock,
  ground: Ground,
): Policy | undefined {
  const { missing, uncertain, denials } = judgement
  if (missing.length + uncertain.length === 0) return undefined
  return denials.length > 0 ? statementAlone(lock) : wholePolicy(present, lock, ground)
}

function verdictOn({ missing, uncertain, denials, doubts }: Judgement, { none }: Lock): Verdict {
  const also = (...tells: readonly string[]) => tells.filter(Boolean).join('; ')
  const lacking = missing.length === 0 ? '' : `${none} (missing: ${missing.join(', ')})`
  const doubted =
    doubts.length === 0
      ? ''
      : `whether ${namesOf(doubts)} applies to Amazon Inspector cannot be told from here`
  const perhaps = doubts.filter(({ statement }) => statement.Effect === 'Deny')
  const spare = perhaps.length === 0 ? '' : `see that ${namesOf(perhaps)} spares it: ${cureOf(perhaps)}`
  const isLetIn = missing.length + uncertain.length === 0
  if (denials.length > 0) {
    const tell = also(`Amazon Inspector is denied by ${namesOf(denials)}`, lacking, doubted)
    return { state: 'bad', tell, mend: also(cureOf(denials), isLetIn ? '' : 'then add the statement below') }
  }
  const mend = also(isLetIn ? '' : 'put the policy below in place', spare)
  if (missing.length > 0) return { state: 'bad', tell: also(lacking, doubted), mend }
  if (doubts.length > 0) return { state: 'unknown', tell: doubted, mend }
  return { state: 'good', tell: 'Amazon Inspector is let in' }
}

function cureOf(denials: readonly Named[]): string {
  const keys = new Set(denials.flatMap(({ statement }) => keysOf(statement.Condition)))
  if (keys.has(encryptionKey)) return 'name the key that it asks for in kms-key-arn, or change the statement'
  return 'take Amazon Inspector out of what is denied, such as by one condition more: "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}'
}

const encryptionKey = 's3:x-amz-server-side-encryption-aws-kms-key-id'

/** What a request of Amazon Inspector brings along, and what it does not. */
function contextOf(ground: Ground): Context {
  const { kmsKeyArn } = ground
  const none = ['aws:principalorgid', 'aws:principalaccount', 'aws:sourcevpce', 'aws:sourcevpc', 'aws:userid']
  return {
    ...Object.fromEntries(none.map((key) => [key, undefined])),
    'aws:sourceaccount': [ground.account],
    'aws:sourcearn': [reportsArn(ground).replace(/\*$/, noReport)],
    'aws:requestedregion': [ground.region],
    'aws:securetransport': ['true'],
    'aws:principalisawsservice': ['true'],
    'aws:principalservicename': [serviceName(ground)],
    'aws:viaawsservice': ['false'],
    // AWS takes nothing older from anybody.
    's3:tlsversion': ['1.2', '1.3'],
    's3:x-amz-server-side-encryption': ['aws:kms'],
    ...(kmsKeyArn === undefined ? {} : { [encryptionKey]: [kmsKeyArn] }),
  }
}
