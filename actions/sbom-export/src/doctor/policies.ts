/** The statements that let Amazon Inspector in, and how they join what stands there already. Pure. */
import { parseArn } from '@aws-delivery-actions/aws'
import { keysOf } from './condition.js'
import { bucketArn, type Ground, reportsArn, serviceName } from './ground.js'
import { isLike } from './pattern.js'
import { isObject, type PolicyDocument, type Statement, statementsOf, textsIn } from './policy.js'

export const bucketActions = ['s3:PutObject', 's3:PutObjectAcl', 's3:AbortMultipartUpload'] as const
export const keyActions = ['kms:Decrypt', 'kms:GenerateDataKey'] as const

export function bucketStatement(ground: Ground): Statement {
  return inspectorStatement(bucketActions, `${bucketArn(ground)}/*`, ground)
}

export function keyStatement(ground: Ground): Statement {
  return inspectorStatement(['kms:Decrypt', 'kms:GenerateDataKey*'], '*', ground)
}

export const emptyPolicy: PolicyDocument = { Version: '2012-10-17', Statement: [] }

/** Whole: all that stands there stays as it is, but for an earlier state of the same statement. */
export function withStatement(present: PolicyDocument, statement: Statement, ground: Ground): PolicyDocument {
  const statements = statementsOf(present)
  const sids = [`${statement.Sid}`, `${statement.Sid}${ground.account}`]
  const at = statements.findIndex(
    (one) => sids.includes(`${one.Sid}`) && isEarlierState(one, statement, ground),
  )
  if (at !== -1) {
    const Sid = statements[at]?.Sid
    return { ...present, Statement: statements.with(at, { ...statement, Sid }) }
  }
  const taken = new Set(statements.map(({ Sid }) => Sid))
  return { ...present, Statement: [...statements, { ...statement, Sid: freeSid(sids, taken) }] }
}

/** The text of a policy or a statement, to paste. */
export function textOf(pasted: PolicyDocument | Statement): string {
  return JSON.stringify(pasted, null, 2)
}

function inspectorStatement(actions: readonly string[], resource: string, ground: Ground): Statement {
  return {
    Sid: 'AllowInspectorReports',
    Effect: 'Allow',
    Principal: { Service: serviceName(ground) },
    Action: [...actions],
    Resource: resource,
    Condition: {
      StringEquals: { 'aws:SourceAccount': ground.account },
      ArnLike: { 'aws:SourceArn': reportsArn(ground) },
    },
  }
}

/** Whether nobody loses anything when the new one stands in its place: it lets in no more, and no one else. */
function isEarlierState(old: Statement, { Action, Resource }: Statement, { account }: Ground): boolean {
  const { Principal, Condition } = old
  return (
    old.Effect === 'Allow' &&
    Object.keys(old).every((member) => usualMembers.has(member)) &&
    isObject(Principal) &&
    Object.keys(Principal).every((kind) => kind === 'Service') &&
    textsIn(Principal.Service).every((name) => /^inspector2\.([a-z0-9-]+\.)?amazonaws\.com$/.test(name)) &&
    textsIn(old.Action).every((action) => textsIn(Action).some((pattern) => isLike(action, pattern))) &&
    textsIn(old.Resource).every((resource) => resource.startsWith(`${Resource}`.replace(/\*$/, ''))) &&
    isAboutReportsOf(account, Condition)
  )
}

const usualMembers = new Set(['Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition'])

function isAboutReportsOf(account: string, conditions: unknown): boolean {
  if (keysOf(conditions).length === 0) return false
  const values = Object.values(Object(conditions)).flatMap((keys) =>
    Object.entries(Object(keys)).map(([key, value]) => [key.toLowerCase(), textsIn(value)] as const),
  )
  return values.every(
    ([key, texts]) =>
      (key === 'aws:sourceaccount' && texts.every((text) => text === account)) ||
      (key === 'aws:sourcearn' && texts.every((text) => parseArn(text)?.account === account)),
  )
}

function freeSid([plain = '', own = '']: readonly string[], taken: ReadonlySet<unknown>): string {
  if (!taken.has(plain)) return plain
  let name = own
  for (let number = 2; taken.has(name); number++) name = `${own}x${number}`
  return name
}
