/** What lies in S3. */
import { createHash } from 'node:crypto'
import type { Clock } from '@aws-delivery-actions/aws'
import { inspectorName } from '../account/inspector-name.js'
import type { Scenario } from '../scenario.js'
import { ServiceError } from '../service-error.js'

export type StoredObject = {
  readonly key: string
  readonly bytes: Buffer
  readonly etag: string
  readonly modified: number
}

export type Bucket = {
  readonly name: string
  readonly region: string
  /** The text of its policy; undefined when it has none. */
  readonly policy: string | undefined
  readonly objects: Map<string, StoredObject>
  put(key: string, bytes: Buffer): StoredObject
}

export type ObjectWorld = {
  find(bucket: string): Bucket | undefined
  /** @throws {ServiceError} NoSuchBucket */
  named(bucket: string): Bucket
}

/** A bucket is there when the scenario describes it or puts an object into it. */
export function objectWorld(scenario: Scenario, clock: Clock): ObjectWorld {
  const { objects = {}, buckets: scripts = {}, region: home = 'eu-west-1' } = scenario
  const buckets = new Map<string, Bucket>()
  const names = [...Object.keys(scripts), ...Object.keys(objects).map((path) => path.split('/')[0] ?? '')]
  for (const name of names) {
    const { region = home, policy = 'inspector' } = scripts[name] ?? {}
    const text = policyText(policy, name, scenario)
    if (!buckets.has(name)) buckets.set(name, emptyBucket(name, region, text, clock))
  }
  for (const [path, text] of Object.entries(objects)) {
    const slash = path.indexOf('/')
    buckets.get(path.slice(0, slash))?.put(path.slice(slash + 1), Buffer.from(text))
  }
  return {
    find: (name) => buckets.get(name),
    named(name) {
      const found = buckets.get(name)
      if (found !== undefined) return found
      throw new ServiceError('NoSuchBucket', 'The specified bucket does not exist', 404)
    },
  }
}

function emptyBucket(name: string, region: string, policy: string | undefined, clock: Clock): Bucket {
  const objects = new Map<string, StoredObject>()
  return {
    name,
    region,
    policy,
    objects,
    put(key, bytes) {
      const etag = `"${createHash('md5').update(bytes).digest('hex')}"`
      const stored = { key, bytes, etag, modified: clock.now() }
      objects.set(key, stored)
      return stored
    },
  }
}

function policyText(
  policy: 'inspector' | 'none' | object,
  bucket: string,
  scenario: Scenario,
): string | undefined {
  if (policy === 'none') return undefined
  return JSON.stringify(policy === 'inspector' ? inspectorPolicy(bucket, scenario) : policy)
}

function inspectorPolicy(bucket: string, scenario: Scenario): object {
  const { account = '123456789012', region = 'eu-west-1', partition = 'aws' } = scenario
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'allow-inspector',
        Effect: 'Allow',
        Principal: { Service: inspectorName(region) },
        Action: ['s3:PutObject', 's3:PutObjectAcl', 's3:AbortMultipartUpload'],
        Resource: `arn:${partition}:s3:::${bucket}/*`,
        Condition: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:inspector2:${region}:${account}:report/*` },
        },
      },
    ],
  }
}
