/** The policies that an export needs, ready to paste. */
import { bucketArn, type Ground, reportObjects, reportsArn } from './ground.js'
import { type Statement, statementsOf } from './policy.js'

export const bucketActions = ['s3:PutObject', 's3:PutObjectAcl', 's3:AbortMultipartUpload'] as const
export const keyActions = ['kms:Decrypt', 'kms:GenerateDataKey'] as const

/** Whole, with what stands there already. */
export function bucketPolicy(ground: Ground, present: string | undefined): string {
  return withStatement(present, {
    Sid: 'AllowInspectorReports',
    Effect: 'Allow',
    Principal: { Service: 'inspector2.amazonaws.com' },
    Action: [...bucketActions],
    Resource: `${bucketArn(ground)}/*`,
    Condition: onlyItsReports(ground),
  })
}

/** Whole, with what stands there already; without that, the statement that lets the account manage its key. */
export function keyPolicy(ground: Ground, present: string | undefined): string {
  const { partition, account } = ground
  const own = {
    Sid: 'AllowAccount',
    Effect: 'Allow',
    Principal: { AWS: `arn:${partition}:iam::${account}:root` },
    Action: 'kms:*',
    Resource: '*',
  }
  return withStatement(present ?? policyOf([own]), {
    Sid: 'AllowInspectorReports',
    Effect: 'Allow',
    Principal: { Service: 'inspector2.amazonaws.com' },
    Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    Resource: '*',
    Condition: onlyItsReports(ground),
  })
}

export type Need = {
  readonly action: string
  readonly resource: string
  /** Without it the export goes on and says less. */
  readonly isOptional?: boolean
}

/** What the role that runs the export needs. */
export function needsOf(ground: Ground): readonly Need[] {
  const needed = ['CreateSbomExport', 'GetSbomExport', 'CancelSbomExport', 'ListCoverage']
  const useful = ['ListFindings', 'BatchGetAccountStatus']
  return [
    ...needed.map((name) => ({ action: `inspector2:${name}`, resource: '*' })),
    ...useful.map((name) => ({ action: `inspector2:${name}`, resource: '*', isOptional: true })),
    { action: 'ecr:BatchGetImage', resource: ground.repository },
    { action: 'ecr:DescribeImages', resource: ground.repository, isOptional: true },
    ...(ground.bucket === undefined
      ? []
      : [
          { action: 's3:ListBucket', resource: bucketArn(ground) },
          { action: 's3:GetObject', resource: reportObjects(ground) },
        ]),
    ...(ground.kmsKeyArn === undefined ? [] : [{ action: 'kms:Decrypt', resource: ground.kmsKeyArn }]),
  ]
}

/** For the role: one statement a resource. */
export function rolePolicy(ground: Ground): string {
  const byResource = new Map<string, string[]>()
  for (const { action, resource } of needsOf(ground)) {
    byResource.set(resource, [...(byResource.get(resource) ?? []), action])
  }
  return policyOf(
    [...byResource].map(([resource, actions]) => ({ Effect: 'Allow', Action: actions, Resource: resource })),
  )
}

function onlyItsReports(ground: Ground): object {
  return {
    StringEquals: { 'aws:SourceAccount': ground.account },
    ArnLike: { 'aws:SourceArn': reportsArn(ground) },
  }
}

/** One of the same name is replaced. */
function withStatement(present: string | undefined, statement: Statement): string {
  const others = (statementsOf(present ?? '{"Statement":[]}') ?? []).filter(
    ({ Sid }) => Sid !== statement.Sid,
  )
  return policyOf([...others, statement])
}

function policyOf(statements: readonly Statement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)
}
