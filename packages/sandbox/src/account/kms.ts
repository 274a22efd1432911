/** KMS, as far as looking at a key goes. AWS JSON 1.1. */
import type { HttpAnswer } from '../http-server.js'
import type { Scenario } from '../scenario.js'
import { ServiceError } from '../service-error.js'
import type { Members, SandboxService } from '../services.js'
import { inspectorName } from './inspector-name.js'
import type { KeyScript } from './script.js'

export type Key = {
  readonly id: string
  readonly arn: string
  readonly region: string
  readonly isUsable: boolean
  readonly policy: string
  readonly metadata: Members
}

/** Undefined where the scenario tells of no keys: then every ARN is one. */
export type KeyRing = { find(idOrArn: string): Key | undefined } | undefined

export function keyRing(scenario: Scenario): KeyRing {
  const { keys } = scenario
  if (keys === undefined) return undefined
  const all = Object.entries(keys).map(([id, script]) => keyOf(id, script, scenario))
  return { find: (idOrArn) => all.find(({ id, arn }) => id === idOrArn || arn === idOrArn) }
}

export function kms(ring: KeyRing): SandboxService {
  return {
    iam: 'kms',
    read({ headers, body }) {
      const [, operation] = /^TrentService\.(\w+)$/.exec(String(headers['x-amz-target'])) ?? []
      return operation === undefined ? undefined : { operation, request: JSON.parse(body || '{}') }
    },
    perform(operation, { KeyId }) {
      const key = ring?.find(String(KeyId))
      if (key === undefined) throw new ServiceError('NotFoundException', `Key '${KeyId}' does not exist`)
      if (operation === 'DescribeKey') return { KeyMetadata: key.metadata }
      if (operation === 'GetKeyPolicy') return { Policy: key.policy, PolicyName: 'default' }
      throw new ServiceError('UnknownOperationException', '')
    },
    answer: (result) => json(200, result),
    refuse: ({ code, message, status }) => json(status, { __type: code, message }),
  }
}

function json(status: number, body: unknown): HttpAnswer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(body) }
}

function keyOf(id: string, script: KeyScript, scenario: Scenario): Key {
  const { account = '123456789012', partition = 'aws', region: home = 'eu-west-1' } = scenario
  const { region = home, state = 'Enabled', spec = 'SYMMETRIC_DEFAULT', manager = 'CUSTOMER' } = script
  const arn = `arn:${partition}:kms:${region}:${account}:key/${id}`
  return {
    id,
    arn,
    region,
    isUsable: state === 'Enabled' && spec === 'SYMMETRIC_DEFAULT' && manager === 'CUSTOMER',
    policy: JSON.stringify(
      script.policy === undefined || script.policy === 'inspector'
        ? inspectorPolicy(scenario)
        : script.policy,
    ),
    metadata: {
      AWSAccountId: account,
      KeyId: id,
      Arn: arn,
      CreationDate: 1_767_225_600,
      Enabled: state === 'Enabled',
      KeyUsage: spec === 'SYMMETRIC_DEFAULT' ? 'ENCRYPT_DECRYPT' : 'SIGN_VERIFY',
      KeyState: state,
      Origin: 'AWS_KMS',
      KeyManager: manager,
      KeySpec: spec,
      MultiRegion: false,
    },
  }
}

function inspectorPolicy({
  account = '123456789012',
  region = 'eu-west-1',
  partition = 'aws',
}: Scenario): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: `arn:${partition}:iam::${account}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
      {
        Effect: 'Allow',
        Principal: { Service: inspectorName(region) },
        Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        Resource: '*',
        Condition: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:inspector2:${region}:${account}:report/*` },
        },
      },
    ],
  }
}
