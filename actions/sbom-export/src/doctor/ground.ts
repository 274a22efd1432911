/** What the examination is about: who asks, where, with which bucket and key. */
import { parseArn } from '@aws-delivery-actions/aws'
import { bucketFrom, imageFrom, keyFrom, prefixFrom } from '../export/question.js'
import type { Inputs } from '../inputs.js'
import type { LiveEdge } from '../live-edge.js'

export type Ground = {
  readonly partition: string
  /** Where the images are, and so Amazon Inspector. */
  readonly region: string
  readonly account: string
  /** Who asks. */
  readonly caller: string
  /** ARN of the repository, or of all of them. */
  readonly repository: string
  readonly bucket: string | undefined
  readonly keyPrefix: string
  readonly kmsKeyArn: string | undefined
}

/** @throws {UserError} for inputs that cannot be used, and without credentials. */
export async function groundOf(inputs: Inputs, { aws, host }: LiveEdge): Promise<Ground> {
  const image = inputs.image === undefined ? undefined : imageFrom(inputs.image)
  const bucket = inputs.bucket === undefined ? undefined : bucketFrom(inputs)
  const kmsKeyArn = inputs['kms-key-arn'] === undefined ? undefined : keyFrom(inputs)
  const keyPrefix = prefixFrom(inputs)
  const region = image?.region ?? parseArn(kmsKeyArn ?? '')?.region ?? (await aws.region())
  const { signal } = host.cancellation
  const { Account = '', Arn = '' } = await aws.call('sts', 'GetCallerIdentity', {}, { region, signal })
  const partition = parseArn(Arn)?.partition ?? 'aws'
  const repository = image?.repository ?? '*'
  return {
    partition,
    region,
    account: Account,
    caller: Arn,
    repository: `arn:${partition}:ecr:${region}:${image?.account ?? Account}:repository/${repository}`,
    bucket,
    keyPrefix,
    kmsKeyArn,
  }
}

/** Where a Region is off by default, the service has a name of its own there. */
export function serviceNames({ region }: Ground): readonly string[] {
  return ['inspector2.amazonaws.com', `inspector2.${region}.amazonaws.com`]
}

/** Reports of this account and Region. */
export function reportsArn({ partition, region, account }: Ground): string {
  return `arn:${partition}:inspector2:${region}:${account}:report/*`
}

export function bucketArn({ partition, bucket }: Ground): string {
  return `arn:${partition}:s3:::${bucket}`
}

/** Where reports are written to in the bucket. */
export function reportObjects(ground: Ground): string {
  const prefix = ground.keyPrefix === '' ? '' : `${ground.keyPrefix}/`
  return `${bucketArn(ground)}/${prefix}*`
}
